/**
 * Token patterns that stand in data files: which stretches of a sentence match which rule, in time linear in its length.
 */
package org.recoupe.mention.pattern;
