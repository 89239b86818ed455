/**
 * What has just happened, told to all processes on the database when its transaction commits.
 */
package org.recoupe.live;
