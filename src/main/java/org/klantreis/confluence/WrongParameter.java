package org.klantreis.confluence;

/** A macro parameter that cannot be used, as it was typed. */
record WrongParameter(String name, String value) {

    private static final int ENOUGH_TO_RECOGNISE = 80;

    WrongParameter {
        value = value.codePointCount(0, value.length()) > ENOUGH_TO_RECOGNISE
                ? value.substring(0, value.offsetByCodePoints(0, ENOUGH_TO_RECOGNISE)) + "…" : value;
    }
}
