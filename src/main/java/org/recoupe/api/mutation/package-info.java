/**
 * What all mutations share: who calls, doing once what is sent twice, and telling why something was not done.
 */
package org.recoupe.api.mutation;
