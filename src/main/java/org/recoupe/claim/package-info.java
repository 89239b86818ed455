/**
 * An assertion on record: what an article claims, with the evidence that proves it and the columns that find it.
 */
package org.recoupe.claim;
