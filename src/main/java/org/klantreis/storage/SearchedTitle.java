package org.klantreis.storage;

import java.util.Locale;

/** How titles are kept for finding them, and how a word is looked for in them. */
final class SearchedTitle {

    /** Characters that the column holds. */
    static final int LONGEST = 255;

    /** A backslash means something to some databases by itself. */
    private static final char ESCAPE = '!';

    static final String CONDITION = DocumentRow.SEARCHED + " LIKE ? ESCAPE '" + ESCAPE + "'";

    private SearchedTitle() {
    }

    /** What a title is found by: as much of it as the column holds, in lower case. */
    static String of(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST ? lower : lower.substring(0, Character.isHighSurrogate(lower.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** What stands for a word, whatever stands around it, in {@link #CONDITION}. */
    static String pattern(String word) {
        return "%" + word.toLowerCase(Locale.ROOT).replaceAll("[" + ESCAPE + "%_]", ESCAPE + "$0") + "%";
    }
}
