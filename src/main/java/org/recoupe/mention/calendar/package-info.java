/**
 * Calendar arithmetic: the years, seasons, weeks and days of TIMEX3, and which one of its recurrences a partial date is.
 */
package org.recoupe.mention.calendar;
