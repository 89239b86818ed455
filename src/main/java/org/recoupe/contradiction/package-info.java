/**
 * Claims that do not agree: what was found on them, why, and what a reader made of it.
 */
package org.recoupe.contradiction;
