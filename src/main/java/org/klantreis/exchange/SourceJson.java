package org.klantreis.exchange;

import org.klantreis.model.Source;
import org.klantreis.model.SourceKind;

/** Where the knowledge of a step comes from. */
final class SourceJson {
    private SourceJson() {
    }

    static Source read(Members from) {
        return new Source(from.required("kind").word(SourceKind.class).orElse(SourceKind.DATA),
                from.value("date").date(), from.value("n").count(), from.text("link"), from.text("note"),
                from.extras());
    }

    static void write(MemberWriter to, Source source) {
        to.word("kind", source.kind()).value("date", source.date()).count("n", source.n())
                .text("link", source.link()).text("note", source.note()).extras(source.extras());
    }
}
