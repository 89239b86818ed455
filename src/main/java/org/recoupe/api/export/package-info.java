/**
 * Contradictions as files: CSV, JSON-LD and Markdown, streamed page by page from what GraphQL answers.
 */
package org.recoupe.api.export;
