/**
 * Who published what, and when: sources, and their articles in every revision.
 */
package org.recoupe.source;
