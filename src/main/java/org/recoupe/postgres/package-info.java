/**
 * Outside the flow: brings a real PostgreSQL along for machines where no database is configured.
 */
package org.recoupe.postgres;
