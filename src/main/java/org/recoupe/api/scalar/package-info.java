/**
 * Values as clients write them, read where their field is known so that a bad one is refused by code and field.
 */
package org.recoupe.api.scalar;
