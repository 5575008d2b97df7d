package org.klantreis.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.Resolution;
import org.klantreis.discussion.ThreadHead;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;

/** Threads as rows tell them. */
final class ThreadRows {

    private ThreadRows() {
    }

    /** @param rows the first comment and its replies, in order; or none */
    static Optional<CommentThread> thread(List<CommentRow> rows) {
        return rows.stream().findFirst().map(first -> new CommentThread(first.getID(), place(first), first.getTitle(),
                resolution(first), first.getChangedIn(), rows.stream().map(ThreadRows::comment).toList()));
    }

    static ThreadHead head(CommentRow first) {
        return new ThreadHead(first.getID(), place(first), first.getTitle(), resolution(first), comment(first),
                first.getRemaining(), first.getLatest() == 0 ? first.getID() : first.getLatest(),
                Instant.ofEpochMilli(first.getLatestAt()), UserKeys.read(first.getWriters()),
                UserKeys.read(first.getCalled()), first.getChangedIn());
    }

    /** Id of the thread to which a comment belongs. */
    static int threadOf(CommentRow row) {
        return row.getRoot() == 0 ? row.getID() : row.getRoot();
    }

    static Anchor place(CommentRow first) {
        return Optional.ofNullable(first.getPlace()).map(Anchor::new).orElse(Anchor.MAP);
    }

    private static Comment comment(CommentRow row) {
        return new Comment(row.getID(), row.getEdition(), Optional.ofNullable(row.getAuthor()),
                Instant.ofEpochMilli(row.getWritten()), time(row.getEdited()),
                Optional.ofNullable(row.getBody()).map(CommentText::new), UserKeys.read(row.getMentioned()),
                UserKeys.read(row.getFormerly()), row.getPostKey());
    }

    private static Optional<Resolution> resolution(CommentRow first) {
        return time(first.getResolved()).map(at -> new Resolution(Optional.ofNullable(first.getResolver()), at));
    }

    private static Optional<Instant> time(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
