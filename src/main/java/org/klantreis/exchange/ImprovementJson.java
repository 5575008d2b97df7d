package org.klantreis.exchange;

import org.klantreis.model.Horizon;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementStatus;

/** What somebody will do about findings. */
final class ImprovementJson {
    private ImprovementJson() {
    }

    static Improvement read(Members from) {
        return new Improvement(from.id("id"), from.text("title"), from.text("text"), from.entries("steps", Value::id),
                from.entries("findings", Value::id), from.text("owner"), from.value("horizon").word(Horizon.class),
                from.value("impact").count(), from.value("effort").count(),
                from.word(ImprovementStatus.class, "status", ImprovementStatus.IDEA), from.value("due").date(),
                from.text("before"), from.text("after"), from.extras());
    }

    static void write(MemberWriter to, Improvement improvement) {
        to.id("id", improvement.id()).always("title", improvement.title()).text("text", improvement.text())
                .ids("steps", improvement.steps()).ids("findings", improvement.findings())
                .text("owner", improvement.owner()).word("horizon", improvement.horizon())
                .count("impact", improvement.impact()).count("effort", improvement.effort())
                .word("status", improvement.status(), ImprovementStatus.IDEA).value("due", improvement.due())
                .text("before", improvement.before()).text("after", improvement.after())
                .extras(improvement.extras());
    }
}
