/**
 * One article through the whole flow in one transaction: from a submission to the claims and contradictions on record.
 */
package org.recoupe.ingest;
