package org.klantreis.exchange;

import org.klantreis.model.GoldenCircle;

/** What drives the people behind a map. */
final class GoldenCircleJson {
    private GoldenCircleJson() {
    }

    static GoldenCircle read(Members from) {
        return new GoldenCircle(from.text("why"), from.text("how"), from.text("what"), from.extras());
    }

    static void write(MemberWriter to, GoldenCircle circle) {
        to.text("why", circle.why()).text("how", circle.how()).text("what", circle.what()).extras(circle.extras());
    }
}
