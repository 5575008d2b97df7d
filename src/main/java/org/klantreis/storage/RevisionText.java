package org.klantreis.storage;

import java.nio.charset.StandardCharsets;
import org.klantreis.exchange.MapJson;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.Limits;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.UnreadableRevision;

/** Journeys as the text of a row. */
final class RevisionText {

    private final MapJson json = new MapJson();

    /** @throws InvalidValue if it is too large to be read again, as a merge of two large drafts can be */
    String write(Journey journey) {
        String text = json.write(journey);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.DOCUMENT_BYTES) {
            throw new InvalidValue("too-large", "document", bytes, Limits.DOCUMENT_BYTES);
        }
        return text;
    }

    /** @throws UnreadableRevision if a newer version wrote it, or it is damaged */
    Revision read(MapAddress address, RevisionRow row) {
        try {
            return new Revision(address, Revisions.note(row), json.read(row.getBody()));
        } catch (UnreadableMap failure) {
            throw new UnreadableRevision(address, row.getRevision(), failure);
        }
    }
}
