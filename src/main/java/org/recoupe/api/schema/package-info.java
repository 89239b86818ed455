/**
 * The schema as clients meet it: what SmallRye leaves out of it, and its text.
 */
package org.recoupe.api.schema;
