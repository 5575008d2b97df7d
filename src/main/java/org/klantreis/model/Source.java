package org.klantreis.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the knowledge of a step comes from.
 *
 * @param n    how many people or cases, 1 or more
 * @param link an address of the web or a page; only http, https and relative addresses are drawn as links
 */
public record Source(SourceKind kind, Optional<LocalDate> date, OptionalInt n, String link, String note,
                     Extras extras) {

    public Source {
        Rules.oneTo(Integer.MAX_VALUE, "sources.n", n);
        Rules.text("sources.link", link);
        Rules.text("sources.note", note);
    }
}
