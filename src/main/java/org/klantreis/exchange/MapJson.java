package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import org.klantreis.model.Journey;
import org.klantreis.model.Limits;

/** Journeys as JSON text, the form in which they are stored, sent and exported; {@code docs/format.md} describes it. */
public final class MapJson {
    public static final String FORMAT = "klantreis";
    public static final int FORMAT_VERSION = 1;
    public static final String KIND = "journey";

    /** @throws UnreadableMap with everything that is wrong, if it is not a journey of a format known here */
    public Journey read(String json) {
        return read(JsonText.parse(json, Limits.DOCUMENT_BYTES));
    }

    Journey read(JsonNode tree) {
        FormatCheck.check(tree);
        Problems problems = new Problems();
        var journey = Members.read(new Value(tree, Place.DOCUMENT, problems), JourneyJson::read);
        problems.throwIfAny();
        return journey.orElseThrow();
    }

    /** The canonical text: members in a fixed order, without white space, without what is absent or as usual. */
    public String write(Journey journey) {
        return MemberWriter.write(journey, JourneyJson::write);
    }
}
