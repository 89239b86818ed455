/**
 * Who did what to the record, and when: written with what was done, never changed.
 */
package org.recoupe.audit;
