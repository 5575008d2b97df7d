package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.Slice;

/** All queries of the revisions. */
final class Revisions {

    private final ActiveObjects ao;

    Revisions(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The row with this id and its document. */
    Optional<RevisionRow> row(int id) {
        return first(Query.select(RevisionRow.BODY).where("ID = ?", id));
    }

    /** The row with this number and its document. */
    Optional<RevisionRow> numbered(int document, int number) {
        return first(Query.select(RevisionRow.BODY).where("DOC_REV = ?", text(document, number)));
    }

    /** The newest first, without the documents; one more than the slice holds, if there is one more. */
    List<RevisionNote> notes(int document, Slice slice) {
        Query query = Query.select().where("DOC_ID = ?", document)
                .order("REVISION DESC").offset(slice.start()).limit(slice.limit() + 1);
        return Stream.of(ao.find(RevisionRow.class, query)).map(Revisions::note).toList();
    }

    /** @return the id of the new row */
    int add(int document, int number, NewRevision<?> revision, String body) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                RevisionRow.DOC_ID, document,
                RevisionRow.REVISION, number,
                RevisionRow.DOC_REV, text(document, number),
                RevisionRow.BODY, body,
                RevisionRow.SAVED, revision.at().toEpochMilli(),
                RevisionRow.MESSAGE, revision.message(),
                RevisionRow.PAGE_VERSION, revision.pageVersion()));
        revision.author().ifPresent(author -> columns.put(RevisionRow.AUTHOR, author));
        return ao.create(RevisionRow.class, columns).getID();
    }

    static RevisionNote note(RevisionRow row) {
        return new RevisionNote(row.getRevision(), Optional.ofNullable(row.getAuthor()),
                Instant.ofEpochMilli(row.getSaved()), Optional.ofNullable(row.getMessage()).orElse(""),
                row.getPageVersion());
    }

    private Optional<RevisionRow> first(Query query) {
        return Stream.of(ao.find(RevisionRow.class, query)).findFirst();
    }

    private static String text(int document, int number) {
        return document + ":" + number;
    }
}
