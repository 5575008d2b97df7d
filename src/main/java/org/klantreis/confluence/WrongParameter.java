package org.klantreis.confluence;

/** A macro parameter that cannot be used, as it was typed. */
record WrongParameter(String name, String value) {

    WrongParameter {
        value = Cut.of(value);
    }
}
