package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.GoldenCircle;
import org.klantreis.model.Header;
import org.klantreis.model.MapStatus;
import org.klantreis.model.PhaseWord;
import org.klantreis.model.Purpose;
import org.klantreis.model.ScopeType;

/** What the map is about. */
final class HeaderJson {
    private HeaderJson() {
    }

    static Header read(Members from) {
        return new Header(from.text("goal"), from.text("scenario"), from.text("start"), from.text("end"),
                from.text("scopeIn"), from.text("scopeOut"), from.value("scopeType").word(ScopeType.class),
                from.entries("purpose", word -> word.word(Purpose.class)), from.text("owner"),
                from.word(MapStatus.class, "status", MapStatus.DRAFT), from.value("reviewBy").date(),
                from.entries("labels", Value::text), from.word(PhaseWord.class, "phaseWord", PhaseWord.PHASE),
                from.text("phaseModel"), from.object("goldenCircle", GoldenCircleJson::read).orElse(GoldenCircle.EMPTY),
                from.extras());
    }

    static void write(MemberWriter to, Header header) {
        to.text("goal", header.goal()).text("scenario", header.scenario())
                .text("start", header.start()).text("end", header.end())
                .text("scopeIn", header.scopeIn()).text("scopeOut", header.scopeOut())
                .word("scopeType", header.scopeType()).words("purpose", header.purpose())
                .text("owner", header.owner()).word("status", header.status(), MapStatus.DRAFT)
                .value("reviewBy", header.reviewBy()).texts("labels", header.labels())
                .word("phaseWord", header.phaseWord(), PhaseWord.PHASE).text("phaseModel", header.phaseModel())
                .object("goldenCircle", Optional.of(header.goldenCircle()).filter(told -> !told.equals(GoldenCircle.EMPTY)),
                        GoldenCircleJson::write)
                .extras(header.extras());
    }
}
