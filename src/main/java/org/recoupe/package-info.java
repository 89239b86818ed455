/**
 * Recoupe reads news articles, records what each one claims, and shows where they cannot both be right, and why.
 *
 * <p>Data goes one way through its rooms: {@code text → mention → extraction → comparison} are a plain library;
 * {@code source}, {@code claim} and {@code contradiction} keep what was found, {@code ingest} takes one article through
 * all of it, {@code api} shows it by GraphQL, and {@code postgres} brings a database where none is configured.
 */
package org.recoupe;
