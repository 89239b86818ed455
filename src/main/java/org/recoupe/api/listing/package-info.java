/**
 * Lists that are filtered, ordered and paged: what clients may ask of them, and the SQL that answers.
 */
package org.recoupe.api.listing;
