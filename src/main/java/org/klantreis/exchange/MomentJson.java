package org.klantreis.exchange;

import org.klantreis.model.Moment;
import org.klantreis.model.MomentEffect;
import org.klantreis.model.MomentKind;

/** A moment of truth, a fail point or a wait point. */
final class MomentJson {
    private MomentJson() {
    }

    static Moment read(Members from) {
        return new Moment(from.required("kind").word(MomentKind.class).orElse(MomentKind.TRUTH),
                from.value("effect").word(MomentEffect.class), from.text("reason"), from.extras());
    }

    static void write(MemberWriter to, Moment moment) {
        to.word("kind", moment.kind()).word("effect", moment.effect()).text("reason", moment.reason())
                .extras(moment.extras());
    }
}
