package org.klantreis.confluence;

import java.util.regex.Pattern;

/** Text that stays on one line and is read in its own order, as the subject of a mail must be. */
final class OneLine {

    private static final int MOST = 200;
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    /** These turn round what stands after them, even other people's words. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private OneLine() {
    }

    static String of(String text) {
        String line = TURNING.matcher(BREAKING.matcher(text).replaceAll(" ")).replaceAll("").strip();
        return line.codePointCount(0, line.length()) <= MOST ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST - 1)) + "…";
    }
}
