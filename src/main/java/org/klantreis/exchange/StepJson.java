package org.klantreis.exchange;

import org.klantreis.model.Contact;
import org.klantreis.model.ContactKind;
import org.klantreis.model.Directness;
import org.klantreis.model.Evidence;
import org.klantreis.model.Experience;
import org.klantreis.model.Step;
import org.klantreis.model.StepKind;
import org.klantreis.model.TouchpointStatus;
import org.klantreis.model.Travellers;

/** A step, with its contact and its experience side by side in one object. */
final class StepJson {
    private StepJson() {
    }

    static Step read(Members from) {
        return new Step(from.id("id"), from.id("phase"), from.text("title"), from.text("description"),
                from.word(StepKind.class, "kind", StepKind.TOUCHPOINT), from.flag("optional"), contact(from),
                experience(from), from.word(Evidence.class, "evidence", Evidence.ASSUMED),
                from.objects("sources", SourceJson::read), from.value("importance").count(), from.text("owner"),
                from.value("duration").duration(), from.object("moment", MomentJson::read),
                from.value("returnsTo").id(), new Travellers(from.entries("personas", Value::id)),
                from.objects("measures", MeasureJson::read), from.extras());
    }

    private static Contact contact(Members from) {
        return new Contact(from.entries("channels", Value::text), from.text("contactReason"),
                from.value("directness").word(Directness.class), from.value("contact").word(ContactKind.class),
                from.value("status").word(TouchpointStatus.class), from.value("ownScore").count());
    }

    private static Experience experience(Members from) {
        return new Experience(from.value("valence").valence(), from.value("functional").valence(),
                from.text("emotion"));
    }

    static void write(MemberWriter to, Step step) {
        Contact contact = step.contact();
        to.id("id", step.id()).id("phase", step.phase()).always("title", step.title())
                .text("description", step.description()).word("kind", step.kind(), StepKind.TOUCHPOINT)
                .flag("optional", step.optional()).texts("channels", contact.channels())
                .text("contactReason", contact.reason()).word("directness", contact.directness())
                .word("contact", contact.kind()).word("status", contact.status())
                .count("importance", step.importance()).count("ownScore", contact.ownScore())
                .text("owner", step.owner()).valence("valence", step.experience().valence())
                .valence("functional", step.experience().functional()).text("emotion", step.experience().emotion())
                .word("evidence", step.evidence(), Evidence.ASSUMED).objects("sources", step.sources(), SourceJson::write)
                .text("duration", step.duration().map(IsoTimes::text).orElse(""))
                .object("moment", step.moment(), MomentJson::write).value("returnsTo", step.returnsTo())
                .ids("personas", step.personas().personas())
                .objects("measures", step.measures(), MeasureJson::write).extras(step.extras());
    }
}
