/**
 * Data files to entries: word lists and rules that a linguist edits, each entry with its file and line.
 */
package org.recoupe.lexicon;
