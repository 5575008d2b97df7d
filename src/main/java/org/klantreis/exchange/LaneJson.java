package org.klantreis.exchange;

import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;

/** A row of the map. */
final class LaneJson {
    private LaneJson() {
    }

    static Lane read(Members from) {
        return new Lane(from.id("id"), from.required("kind").word(LaneKind.class).orElse(LaneKind.TEXT),
                from.text("title"), from.flag("hidden"), from.flag("collapsed"), from.extras());
    }

    static void write(MemberWriter to, Lane lane) {
        to.id("id", lane.id()).word("kind", lane.kind()).always("title", lane.title())
                .flag("hidden", lane.hidden()).flag("collapsed", lane.collapsed()).extras(lane.extras());
    }
}
