/**
 * Who may do what: roles that tokens of any OIDC provider carry, and what is granted without a token.
 */
package org.recoupe.access;
