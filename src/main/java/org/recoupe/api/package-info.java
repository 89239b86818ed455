/**
 * What is on record, and what a text claims, by GraphQL: types, queries, mutations, and errors with codes.
 */
package org.recoupe.api;
