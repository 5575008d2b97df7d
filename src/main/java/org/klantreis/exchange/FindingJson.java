package org.klantreis.exchange;

import org.klantreis.model.Evidence;
import org.klantreis.model.Feedback;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;

/** A pain point or an opportunity. */
final class FindingJson {
    private FindingJson() {
    }

    static Finding read(Members from) {
        return new Finding(from.id("id"), from.required("kind").word(FindingKind.class).orElse(FindingKind.PAIN),
                from.text("title"), from.text("text"), from.entries("steps", Value::id),
                from.value("severity").count(), from.word(Evidence.class, "evidence", Evidence.ASSUMED),
                from.value("feedback").word(Feedback.class), from.extras());
    }

    static void write(MemberWriter to, Finding finding) {
        to.id("id", finding.id()).word("kind", finding.kind()).always("title", finding.title())
                .text("text", finding.text()).ids("steps", finding.steps()).count("severity", finding.severity())
                .word("evidence", finding.evidence(), Evidence.ASSUMED).word("feedback", finding.feedback())
                .extras(finding.extras());
    }
}
