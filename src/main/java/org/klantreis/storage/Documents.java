package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Slice;

/** All queries of the document heads. */
final class Documents {

    private final ActiveObjects ao;

    Documents(ActiveObjects ao) {
        this.ao = ao;
    }

    Optional<DocumentRow> at(MapAddress address) {
        Query query = Query.select().where("ADDRESS = ? AND KIND = ?", text(address), DocumentKind.JOURNEY.word());
        return Stream.of(ao.find(DocumentRow.class, query)).findFirst();
    }

    /** One more than the slice holds, if there is one more. */
    List<MapHead> ofPage(long page, Slice slice) {
        Query query = Query.select().where("PAGE_ID = ? AND KIND = ?", page, DocumentKind.JOURNEY.word())
                .order("MAP_KEY ASC").offset(slice.start()).limit(slice.limit() + 1);
        return Stream.of(ao.find(DocumentRow.class, query)).map(Documents::head).toList();
    }

    /** The oldest first. */
    List<MapAddress> homes(String key, int most) {
        Query query = Query.select().where("MAP_KEY = ? AND KIND = ?", key, DocumentKind.JOURNEY.word())
                .order("ID ASC").limit(most);
        return Stream.of(ao.find(DocumentRow.class, query)).map(Documents::head).map(MapHead::address).toList();
    }

    boolean isTaken(MapAddress address) {
        return ao.count(DocumentRow.class, "ADDRESS = ?", text(address)) > 0;
    }

    DocumentRow add(MapAddress address, NewRevision first) {
        return ao.create(DocumentRow.class, Map.of(
                DocumentRow.ADDRESS, text(address),
                DocumentRow.PAGE_ID, address.page(),
                DocumentRow.MAP_KEY, address.key(),
                DocumentRow.KIND, DocumentKind.JOURNEY.word(),
                DocumentRow.TITLE, first.journey().title(),
                DocumentRow.REVISION, 0,
                DocumentRow.REVISION_ROW, 0,
                DocumentRow.CHANGED, first.at().toEpochMilli()));
    }

    /** Makes revision {@code number}, held by row {@code row}, the current one. */
    void advance(DocumentRow document, int number, int row, NewRevision revision) {
        document.setTitle(revision.journey().title());
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
        return new MapHead(new MapAddress(row.getPageId(), row.getMapKey()), DocumentKind.JOURNEY, row.getTitle(),
                row.getRevision(), Instant.ofEpochMilli(row.getChanged()), discussion(row));
    }

    static DiscussionState discussion(DocumentRow row) {
        return new DiscussionState(row.getDiscVersion(), row.getDiscOpen(), row.getDiscResolved());
    }

    static String text(MapAddress address) {
        return address.page() + ":" + address.key();
    }
}
