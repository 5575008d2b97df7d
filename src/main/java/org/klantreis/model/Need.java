package org.klantreis.model;

import java.util.Optional;

/** What a persona needs, in a line. */
public record Need(String text, Optional<NeedKind> kind, Extras extras) {

    /** @throws InvalidValue without a text */
    public Need {
        Rules.title("needs.text", text);
    }
}
