package org.klantreis.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.DiscussionFull;
import org.klantreis.discussion.Discussions;
import org.klantreis.discussion.NewThread;
import org.klantreis.discussion.Posted;
import org.klantreis.discussion.ThreadHead;
import org.klantreis.model.Anchor;
import org.klantreis.model.Limits;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.Slice;

/** Discussions in the wiki's database. */
public final class StoredDiscussions implements Discussions {

    private final Documents documents;
    private final DiscussionLock lock;
    private final Comments comments;
    private final CommentWriting writing;

    public StoredDiscussions(ActiveObjects ao, TransactionTemplate transactions) {
        documents = new Documents(ao, DocumentKind.JOURNEY);
        lock = new DiscussionLock(documents, transactions);
        comments = new Comments(ao);
        writing = new CommentWriting(ao);
    }

    @Override
    public Map<Anchor, Integer> open(MapAddress address) {
        return comments.open(address).stream().collect(toMap(ThreadRows::place, first -> 1, Integer::sum));
    }

    @Override
    public Listing<ThreadHead> threads(MapAddress address, Slice slice) {
        return Listing.of(comments.remaining(address, slice).stream().map(ThreadRows::head).toList(), slice);
    }

    @Override
    public List<ThreadHead> changedSince(MapAddress address, int version, int most) {
        return comments.changedSince(address, version, most).stream().map(ThreadRows::head).toList();
    }

    @Override
    public boolean concern(MapAddress address, String user) {
        return comments.people(address).stream().anyMatch(first -> UserKeys.read(first.getWriters()).contains(user)
                || UserKeys.read(first.getCalled()).contains(user));
    }

    @Override
    public Optional<CommentThread> thread(MapAddress address, int comment) {
        return ThreadRows.thread(comments.thread(address, comment));
    }

    @Override
    public Optional<Posted> posted(MapAddress address, String postKey) {
        return comments.posted(postKey).stream().findFirst().flatMap(posted -> thread(address, posted.getID())
                .map(thread -> new Posted(thread, thread.comment(posted.getID()).orElseThrow(), true)));
    }

    @Override
    public List<CommentThread> all(MapAddress address) {
        Map<Integer, List<CommentRow>> threads = comments.all(address).stream()
                .collect(groupingBy(ThreadRows::threadOf, TreeMap::new, toList()));
        return threads.values().stream().map(ThreadRows::thread).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<Posted> begin(MapAddress address, NewThread thread) {
        return lock.alone(address, document -> posted(address, thread.first().postKey())
                .or(() -> Optional.of(begun(address, document, thread))));
    }

    @Override
    public Optional<Posted> change(MapAddress address, int comment, Optional<String> postKey, UnaryOperator<CommentThread> change) {
        return lock.alone(address, document -> postKey.flatMap(key -> posted(address, key))
                .or(() -> changed(address, document, comment, change)));
    }

    private Posted begun(MapAddress address, DocumentRow document, NewThread thread) {
        DiscussionState before = Documents.discussion(document);
        if (before.open() + before.resolved() >= Limits.DISCUSSION) {
            throw DiscussionFull.map();
        }
        DiscussionState after = before.begun();
        CommentThread stored = thread.begun(writing.begin(address, thread, after.version()), after.version());
        documents.discussed(document, after);
        return new Posted(stored, stored.first(), false);
    }

    private Optional<Posted> changed(MapAddress address, DocumentRow document, int comment, UnaryOperator<CommentThread> change) {
        List<CommentRow> rows = comments.thread(address, comment);
        return ThreadRows.thread(rows).map(before -> {
            CommentThread after = change.apply(before);
            return after.equals(before) ? new Posted(before, before.comment(comment).orElseThrow(), false)
                    : written(address, document, rows, comment, before, after);
        });
    }

    private Posted written(MapAddress address, DocumentRow document, List<CommentRow> rows, int comment,
                           CommentThread before, CommentThread after) {
        boolean added = after.comments().size() > before.comments().size();
        int changed = added ? writing.reply(address, before.id(), after.latest()) : comment;
        DiscussionState state = after.inPlaceOf(before, Documents.discussion(document));
        CommentThread stored = after.stored(changed, state.version());
        writing.update(rows, before, stored);
        documents.discussed(document, state);
        return new Posted(stored, stored.comment(changed).orElseThrow(), false);
    }
}
