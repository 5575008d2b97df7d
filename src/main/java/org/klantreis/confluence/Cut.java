package org.klantreis.confluence;

/** What somebody typed, as long as it takes to recognise it. */
final class Cut {

    private static final int ENOUGH_TO_RECOGNISE = 80;

    private Cut() {
    }

    static String of(String typed) {
        return typed.codePointCount(0, typed.length()) <= ENOUGH_TO_RECOGNISE ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, ENOUGH_TO_RECOGNISE)) + "…";
    }
}
