/**
 * GraphQL over HTTP: requests to answers, errors to codes, and the console.
 */
package org.recoupe.api.http;
