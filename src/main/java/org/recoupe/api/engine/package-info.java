/**
 * How the GraphQL engine is set up: what it refuses, and how it reads fields.
 */
package org.recoupe.api.engine;
