package org.klantreis.exchange;

import org.klantreis.model.Phase;

/** A chapter of the journey. */
final class PhaseJson {
    private PhaseJson() {
    }

    static Phase read(Members from) {
        return new Phase(from.id("id"), from.text("title"), from.text("description"), from.extras());
    }

    static void write(MemberWriter to, Phase phase) {
        to.id("id", phase.id()).always("title", phase.title()).text("description", phase.description())
                .extras(phase.extras());
    }
}
