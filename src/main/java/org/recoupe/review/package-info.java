/**
 * What people add to the record: their reviews of contradictions, and their readings beside the machine's.
 */
package org.recoupe.review;
