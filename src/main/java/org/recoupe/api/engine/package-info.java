/**
 * How the GraphQL engine is set up: fields read without detours.
 */
package org.recoupe.api.engine;
