package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.NewThread;
import org.klantreis.discussion.Resolution;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;

/** Writes threads into rows. */
final class CommentWriting {

    private final ActiveObjects ao;

    CommentWriting(ActiveObjects ao) {
        this.ao = ao;
    }

    /** @return the id of the new row */
    int begin(MapAddress address, NewThread thread, int version) {
        Map<String, Object> columns = columns(address, thread.first(), 0);
        columns.put(CommentRow.HEAD_OF, Documents.text(address));
        columns.put(CommentRow.TITLE, thread.title());
        columns.put(CommentRow.REMAINING, 1);
        columns.put(CommentRow.LATEST_AT, thread.first().at().toEpochMilli());
        columns.put(CommentRow.WRITERS, thread.first().author().orElse(null));
        columns.put(CommentRow.CALLED, UserKeys.text(thread.first().mentioned()));
        columns.put(CommentRow.CHANGED_IN, version);
        columns.put(CommentRow.PLACE, thread.anchor().equals(Anchor.MAP) ? null : thread.anchor().element());
        return ao.create(CommentRow.class, columns).getID();
    }

    /** @return the id of the new row */
    int reply(MapAddress address, int root, Comment reply) {
        Map<String, Object> columns = columns(address, reply, root);
        columns.put(CommentRow.REMAINING, 0);
        columns.put(CommentRow.LATEST_AT, 0L);
        columns.put(CommentRow.CHANGED_IN, 0);
        return ao.create(CommentRow.class, columns).getID();
    }

    /** Writes what changed of a thread, whose new comments are stored already. */
    void update(List<CommentRow> rows, CommentThread before, CommentThread after) {
        for (int at = 0; at < rows.size(); at++) {
            if (!before.comments().get(at).equals(after.comments().get(at))) {
                write(rows.get(at), after.comments().get(at));
            }
        }
        write(rows.get(0), after);
        rows.forEach(CommentRow::save);
    }

    private static void write(CommentRow row, Comment comment) {
        row.setBody(comment.text().map(CommentText::value).orElse(null));
        row.setEdited(comment.edited().map(Instant::toEpochMilli).orElse(0L));
        row.setEdition(comment.edition());
        row.setMentioned(UserKeys.text(comment.mentioned()));
        row.setFormerly(UserKeys.text(comment.formerly()));
    }

    private static void write(CommentRow first, CommentThread thread) {
        first.setResolved(thread.resolution().map(how -> how.at().toEpochMilli()).orElse(0L));
        first.setResolver(thread.resolution().flatMap(Resolution::by).orElse(null));
        first.setRemaining(thread.left().size());
        first.setLatest(thread.latest().id());
        first.setLatestAt(thread.latest().at().toEpochMilli());
        first.setWriters(UserKeys.text(thread.writers()));
        first.setCalled(UserKeys.text(thread.mentioned()));
        first.setChangedIn(thread.changedIn());
    }

    private static Map<String, Object> columns(MapAddress address, Comment comment, int root) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                CommentRow.ADDRESS, Documents.text(address),
                CommentRow.ROOT, root,
                CommentRow.WRITTEN, comment.at().toEpochMilli(),
                CommentRow.EDITED, 0L,
                CommentRow.EDITION, comment.edition(),
                CommentRow.POST_KEY, comment.postKey(),
                CommentRow.RESOLVED, 0L,
                CommentRow.LATEST, 0));
        columns.put(CommentRow.MENTIONED, UserKeys.text(comment.mentioned()));
        columns.put(CommentRow.AUTHOR, comment.author().orElse(null));
        columns.put(CommentRow.BODY, comment.text().map(CommentText::value).orElse(null));
        return columns;
    }
}
