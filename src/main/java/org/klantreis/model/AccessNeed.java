package org.klantreis.model;

import java.util.Optional;

/** What a persona needs to take part at all, in a line: "reads with a screen reader", "carries a child". */
public record AccessNeed(String text, Optional<AccessKind> kind, Extras extras) {

    /** @throws InvalidValue without a text */
    public AccessNeed {
        Rules.title("access.text", text);
    }
}
