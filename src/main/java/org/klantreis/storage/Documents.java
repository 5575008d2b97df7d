package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Word;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Slice;

/** All queries of the heads of documents of one kind. */
final class Documents {

    private final ActiveObjects ao;
    private final DocumentKind kind;

    Documents(ActiveObjects ao, DocumentKind kind) {
        this.ao = ao;
        this.kind = kind;
    }

    Optional<DocumentRow> at(MapAddress address) {
        Query query = Query.select().where("ADDRESS = ? AND KIND = ?", column(address), kind.word());
        return Stream.of(ao.find(DocumentRow.class, query)).findFirst();
    }

    /** One more than the slice holds, if there is one more. */
    List<MapHead> ofPage(long page, Slice slice) {
        Query query = Query.select().where("PAGE_ID = ? AND KIND = ?", page, kind.word())
                .order("MAP_KEY ASC").offset(slice.start()).limit(slice.limit() + 1);
        return Stream.of(ao.find(DocumentRow.class, query)).map(Documents::head).toList();
    }

    /** The oldest first. */
    List<MapAddress> homes(String key, int most) {
        Query query = Query.select().where("MAP_KEY = ? AND KIND = ?", key, kind.word())
                .order("ID ASC").limit(most);
        return Stream.of(ao.find(DocumentRow.class, query)).map(Documents::head).map(MapHead::address).toList();
    }

    /** Those with all these words in their title, the newest first; one more than the slice holds, if there is one more. */
    List<MapHead> titled(List<String> words, Slice slice) {
        String condition = "KIND = ?" + (" AND " + SearchedTitle.CONDITION).repeat(words.size());
        Object[] values = Stream.concat(Stream.of(kind.word()), words.stream().map(SearchedTitle::pattern)).toArray();
        Query query = Query.select().where(condition, values).order("ID DESC").offset(slice.start()).limit(slice.limit() + 1);
        return Stream.of(ao.find(DocumentRow.class, query)).map(Documents::head).toList();
    }

    /** Those with these ids, the oldest first. */
    List<MapHead> ofRows(List<Integer> ids) {
        return ids.isEmpty() ? List.of() : Stream.of(ao.find(DocumentRow.class, Query.select()
                .where("ID IN (" + places(ids) + ")", ids.toArray()).order("ID ASC"))).map(Documents::head).toList();
    }

    /** Those of these addresses that there are. */
    List<MapHead> of(Set<MapAddress> addresses) {
        Object[] columns = addresses.stream().map(this::column).toArray();
        return columns.length == 0 ? List.of() : Stream.of(ao.find(DocumentRow.class, Query.select()
                .where("ADDRESS IN (" + places(addresses) + ")", columns))).map(Documents::head).toList();
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    boolean isTaken(MapAddress address) {
        return ao.count(DocumentRow.class, "ADDRESS = ?", column(address)) > 0;
    }

    DocumentRow add(MapAddress address, NewRevision<?> first) {
        return ao.create(DocumentRow.class, Map.of(
                DocumentRow.ADDRESS, column(address),
                DocumentRow.PAGE_ID, address.page(),
                DocumentRow.MAP_KEY, address.key(),
                DocumentRow.KIND, kind.word(),
                DocumentRow.TITLE, first.document().title(),
                DocumentRow.SEARCHED, SearchedTitle.of(first.document().title()),
                DocumentRow.REVISION, 0,
                DocumentRow.REVISION_ROW, 0,
                DocumentRow.CHANGED, first.at().toEpochMilli()));
    }

    /** Makes revision {@code number}, held by row {@code row}, the current one. */
    void advance(DocumentRow document, int number, int row, NewRevision<?> revision) {
        document.setTitle(revision.document().title());
        document.setSearched(SearchedTitle.of(revision.document().title()));
        document.setRevision(number);
        document.setRevisionRow(row);
        document.setChanged(revision.at().toEpochMilli());
        document.save();
    }

    void discussed(DocumentRow document, DiscussionState state) {
        document.setDiscVersion(state.version());
        document.setDiscOpen(state.open());
        document.setDiscResolved(state.resolved());
        document.save();
    }

    static MapHead head(DocumentRow row) {
        return new MapHead(new MapAddress(row.getPageId(), row.getMapKey()), kindOf(row), row.getTitle(),
                row.getRevision(), Instant.ofEpochMilli(row.getChanged()), discussion(row));
    }

    private static DocumentKind kindOf(DocumentRow row) {
        return Word.of(DocumentKind.class, "kind", row.getKind());
    }

    static DiscussionState discussion(DocumentRow row) {
        return new DiscussionState(row.getDiscVersion(), row.getDiscOpen(), row.getDiscResolved());
    }

    /** What keeps a key unique on its page, among documents of this kind. */
    private String column(MapAddress address) {
        return column(kind, address);
    }

    static String column(DocumentKind kind, MapAddress address) {
        return kind == DocumentKind.JOURNEY ? text(address) : address.page() + ":" + kind.word() + ":" + address.key();
    }

    static String text(MapAddress address) {
        return address.page() + ":" + address.key();
    }
}
