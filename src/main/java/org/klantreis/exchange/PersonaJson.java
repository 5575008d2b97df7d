package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.Evidence;
import org.klantreis.model.Persona;
import org.klantreis.model.Portrait;

/** A persona as a document. */
final class PersonaJson {
    private PersonaJson() {
    }

    static Persona read(Members from) {
        return new Persona(from.required("lang").text().orElse("en"), from.text("title"), from.text("role"),
                from.object("picture", PersonaJson::readPicture), from.text("quote"), from.text("job"),
                from.entries("goals", Value::text), from.text("motivation"), from.objects("needs", NeedJson::readNeed),
                from.entries("frustrations", Value::text), from.text("behaviour"), from.text("context"),
                from.objects("channels", ChannelPreferenceJson::read), from.objects("access", NeedJson::readAccess),
                from.text("notFor"), from.word(Evidence.class, "evidence", Evidence.ASSUMED),
                from.objects("sources", SourceJson::read), from.text("owner"),
                from.object("about", PersonaJson::readAbout).orElse(AboutPerson.NOTHING), from.text("description"),
                from.extras());
    }

    static void write(MemberWriter to, Persona persona) {
        to.always("lang", persona.lang()).always("title", persona.title()).text("role", persona.role())
                .object("picture", persona.picture(), PersonaJson::writePicture)
                .text("quote", persona.quote()).text("job", persona.job()).texts("goals", persona.goals())
                .text("motivation", persona.motivation()).objects("needs", persona.needs(), NeedJson::writeNeed)
                .texts("frustrations", persona.frustrations()).text("behaviour", persona.behaviour())
                .text("context", persona.context())
                .objects("channels", persona.channels(), ChannelPreferenceJson::write)
                .objects("access", persona.access(), NeedJson::writeAccess).text("notFor", persona.notFor())
                .word("evidence", persona.evidence(), Evidence.ASSUMED)
                .objects("sources", persona.sources(), SourceJson::write).text("owner", persona.owner())
                .object("about", told(persona.about()), PersonaJson::writeAbout)
                .text("description", persona.description()).extras(persona.extras());
    }

    private static Portrait readPicture(Members from) {
        return new Portrait(from.text("file"), from.text("alt"), from.extras());
    }

    private static void writePicture(MemberWriter to, Portrait picture) {
        to.always("file", picture.file()).text("alt", picture.alt()).extras(picture.extras());
    }

    private static Optional<AboutPerson> told(AboutPerson about) {
        return Optional.of(about).filter(told -> !told.equals(AboutPerson.NOTHING));
    }

    private static AboutPerson readAbout(Members from) {
        return new AboutPerson(from.text("age"), from.text("gender"), from.text("interests"), from.text("residence"),
                from.text("income"), from.extras());
    }

    private static void writeAbout(MemberWriter to, AboutPerson about) {
        to.text("age", about.age()).text("gender", about.gender()).text("interests", about.interests())
                .text("residence", about.residence()).text("income", about.income()).extras(about.extras());
    }
}
