package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.OwnWords;

/** The document itself. */
final class JourneyJson {
    private JourneyJson() {
    }

    static Journey read(Members from) {
        return new Journey(from.required("lang").text().orElse("en"), from.text("title"), from.text("description"),
                from.word(JourneyState.class, "state", JourneyState.AS_IS),
                from.object("pair", AddressJson::readPair), from.object("parent", AddressJson::readParent),
                from.object("header", HeaderJson::read).orElse(Header.EMPTY),
                from.objects("personas", PersonaReferenceJson::read), ownWords(from),
                from.objects("phases", PhaseJson::read), from.objects("steps", StepJson::read),
                from.objects("lanes", LaneJson::read), from.objects("cells", CellJson::read),
                from.objects("findings", FindingJson::read), from.objects("improvements", ImprovementJson::read),
                from.extras());
    }

    private static OwnWords ownWords(Members from) {
        return new OwnWords(from.objects("channels", ChannelJson::read), from.entries("contactReasons", Value::text),
                from.objects("emotionWords", EmotionWordJson::read));
    }

    static void write(MemberWriter to, Journey journey) {
        to.always("lang", journey.lang()).always("title", journey.title())
                .text("description", journey.description()).word("state", journey.state())
                .object("pair", journey.pair(), AddressJson::writePair)
                .object("parent", journey.parent(), AddressJson::writeParent)
                .object("header", told(journey.header()), HeaderJson::write)
                .objects("personas", journey.personas(), PersonaReferenceJson::write)
                .objects("channels", journey.ownWords().channels(), ChannelJson::write)
                .texts("contactReasons", journey.ownWords().contactReasons())
                .objects("emotionWords", journey.ownWords().emotions(), EmotionWordJson::write)
                .allObjects("phases", journey.phases(), PhaseJson::write)
                .allObjects("steps", journey.steps(), StepJson::write)
                .allObjects("lanes", journey.lanes(), LaneJson::write)
                .allObjects("cells", journey.cells(), CellJson::write)
                .objects("findings", journey.findings(), FindingJson::write)
                .objects("improvements", journey.improvements(), ImprovementJson::write)
                .extras(journey.extras());
    }

    private static Optional<Header> told(Header header) {
        return Optional.of(header).filter(told -> !told.equals(Header.EMPTY));
    }
}
