package org.klantreis.storage;

import java.nio.charset.StandardCharsets;
import org.klantreis.exchange.DocumentJson;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.model.Document;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Limits;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.UnreadableRevision;

/** Documents as the text of a row. */
final class RevisionText<D extends Document> {

    private final DocumentJson<D> json;

    RevisionText(DocumentJson<D> json) {
        this.json = json;
    }

    /** @throws InvalidValue if it is too large to be read again, as a merge of two large drafts can be */
    String write(D document) {
        String text = json.write(document);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.DOCUMENT_BYTES) {
            throw new InvalidValue("too-large", "document", bytes, Limits.DOCUMENT_BYTES);
        }
        return text;
    }

    /** @throws UnreadableRevision if a newer version wrote it, or it is damaged */
    Revision<D> read(MapAddress address, RevisionRow row) {
        try {
            return new Revision<>(address, Revisions.note(row), json.read(row.getBody()));
        } catch (UnreadableMap failure) {
            throw new UnreadableRevision(address, row.getRevision(), failure);
        }
    }
}
