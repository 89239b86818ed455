/**
 * Two assertions to one verdict with its reason; totals and their parts to a verdict, with the repair where there is
 * exactly one.
 */
package org.recoupe.comparison;
