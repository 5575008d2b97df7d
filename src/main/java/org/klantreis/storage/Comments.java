package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.Query;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Slice;

/** All queries of the comments. */
final class Comments {

    /** What stands in the column of the root of whoever is one. */
    private static final int FIRST = 0;

    private final ActiveObjects ao;

    Comments(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The first comments of threads of which something is left, without their texts. */
    List<CommentRow> firsts(MapAddress address) {
        return find(Query.select().where("HEAD_OF = ? AND REMAINING > 0", Documents.text(address)));
    }

    /** The first comments of open threads, without their texts. */
    List<CommentRow> open(MapAddress address) {
        return find(Query.select().where("HEAD_OF = ? AND RESOLVED = 0 AND REMAINING > 0", Documents.text(address)));
    }

    /** The first comments of threads of which something is left; one more than the slice holds, if there is one more. */
    List<CommentRow> remaining(MapAddress address, Slice slice) {
        return find(heads().where("HEAD_OF = ? AND REMAINING > 0", Documents.text(address))
                .order("CHANGED_IN DESC").offset(slice.start()).limit(slice.limit() + 1));
    }

    /** The first comments of threads that changed after a version, the oldest change first. */
    List<CommentRow> changedSince(MapAddress address, int version, int most) {
        return find(heads().where("HEAD_OF = ? AND CHANGED_IN > ?", Documents.text(address), version)
                .order("CHANGED_IN ASC").limit(most));
    }

    /** Of the threads of which something is left only who wrote in them and whom they mention. */
    List<CommentRow> people(MapAddress address) {
        return find(Query.select(String.join(", ", "ID", CommentRow.WRITERS, CommentRow.CALLED))
                .where("HEAD_OF = ? AND REMAINING > 0", Documents.text(address)));
    }

    /** All comments of a map, in the order in which they were written. */
    List<CommentRow> all(MapAddress address) {
        return find(comments().where("ADDRESS = ?", Documents.text(address)).order("ID ASC"));
    }

    /** All comments of the thread of this one, in that order; empty if this map has no such comment. */
    List<CommentRow> thread(MapAddress address, int comment) {
        if (comment <= FIRST) {
            return List.of();
        }
        List<CommentRow> found = withReplies(address, comment);
        boolean reply = !found.isEmpty() && found.get(0).getRoot() != FIRST;
        return reply ? withReplies(address, found.get(0).getRoot()) : found;
    }

    /** The comment that a post became, without its text; empty, or one. */
    List<CommentRow> posted(String postKey) {
        return find(Query.select().where("POST_KEY = ?", postKey));
    }

    private List<CommentRow> withReplies(MapAddress address, int id) {
        return find(comments().where("ADDRESS = ? AND (ID = ? OR ROOT = ?)", Documents.text(address), id, id).order("ID ASC"));
    }

    /** With what they say; Active Objects takes the first column for the id. */
    private static Query comments() {
        return Query.select(String.join(", ", "ID", CommentRow.BODY, CommentRow.MENTIONED, CommentRow.FORMERLY));
    }

    /** The same, with what first comments tell of the people in their threads. */
    private static Query heads() {
        return Query.select(String.join(", ", "ID", CommentRow.BODY, CommentRow.MENTIONED, CommentRow.FORMERLY,
                CommentRow.WRITERS, CommentRow.CALLED));
    }

    private List<CommentRow> find(Query query) {
        return List.of(ao.find(CommentRow.class, query));
    }
}
