package org.klantreis.confluence;

import java.util.List;

/** A macro whose parameters cannot be used. */
final class MalformedParameters extends RuntimeException {

    private final transient List<WrongParameter> wrong;

    MalformedParameters(List<WrongParameter> wrong) {
        super(wrong.toString());
        this.wrong = List.copyOf(wrong);
    }

    List<WrongParameter> wrong() {
        return wrong;
    }
}
