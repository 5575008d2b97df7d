package org.klantreis.testing;

import static java.util.stream.Collectors.toMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.Slice;

/** Discussions that live as long as a test; they keep the same contract as the stored ones. */
public final class InMemoryDiscussions implements Discussions {

    private final InMemoryJourneyMaps maps;
    private final Map<MapAddress, TreeMap<Integer, CommentThread>> threads = new HashMap<>();
    private int lastId;

    public InMemoryDiscussions(InMemoryJourneyMaps maps) {
        this.maps = maps;
    }

    @Override
    public synchronized Map<Anchor, Integer> open(MapAddress address) {
        return heads(address).filter(ThreadHead::open).collect(toMap(ThreadHead::anchor, head -> 1, Integer::sum));
    }

    @Override
    public synchronized Listing<ThreadHead> threads(MapAddress address, Slice slice) {
        return Listing.of(heads(address).filter(head -> !head.gone())
                .sorted(Comparator.comparing(ThreadHead::changedIn).reversed())
                .skip(slice.start()).limit(slice.limit() + 1L).toList(), slice);
    }

    @Override
    public synchronized List<ThreadHead> changedSince(MapAddress address, int version, int most) {
        return heads(address).filter(head -> head.changedIn() > version)
                .sorted(Comparator.comparing(ThreadHead::changedIn)).limit(most).toList();
    }

    @Override
    public synchronized boolean concern(MapAddress address, String user) {
        return heads(address).filter(head -> !head.gone())
                .anyMatch(head -> head.writers().contains(user) || head.mentioned().contains(user));
    }

    @Override
    public synchronized Optional<CommentThread> thread(MapAddress address, int comment) {
        return all(address).stream().filter(thread -> thread.comment(comment).isPresent()).findFirst();
    }

    @Override
    public synchronized Optional<Posted> posted(MapAddress address, String postKey) {
        return all(address).stream().flatMap(thread -> thread.comments().stream()
                .filter(comment -> comment.postKey().equals(postKey)).map(comment -> new Posted(thread, comment, true))).findFirst();
    }

    @Override
    public synchronized List<CommentThread> all(MapAddress address) {
        return List.copyOf(at(address).values());
    }

    @Override
    public synchronized Optional<Posted> begin(MapAddress address, NewThread thread) {
        return maps.head(address).flatMap(map -> posted(address, thread.first().postKey())
                .or(() -> Optional.of(begun(address, map.discussion(), thread))));
    }

    @Override
    public synchronized Optional<Posted> change(MapAddress address, int comment, Optional<String> postKey,
                                                UnaryOperator<CommentThread> change) {
        return maps.head(address).flatMap(map -> postKey.flatMap(key -> posted(address, key))
                .or(() -> thread(address, comment)
                        .map(before -> changed(address, map.discussion(), comment, before, change.apply(before)))));
    }

    private Posted begun(MapAddress address, DiscussionState before, NewThread thread) {
        if (before.open() + before.resolved() >= Limits.DISCUSSION) {
            throw DiscussionFull.map();
        }
        CommentThread begun = thread.begun(++lastId, before.version() + 1);
        keep(address, begun, before.begun());
        return new Posted(begun, begun.first(), false);
    }

    private Posted changed(MapAddress address, DiscussionState state, int comment, CommentThread before, CommentThread after) {
        if (after.equals(before)) {
            return new Posted(before, before.comment(comment).orElseThrow(), false);
        }
        int changed = after.comments().size() > before.comments().size() ? ++lastId : comment;
        CommentThread stored = after.stored(changed, state.version() + 1);
        keep(address, stored, after.inPlaceOf(before, state));
        return new Posted(stored, stored.comment(changed).orElseThrow(), false);
    }

    private void keep(MapAddress address, CommentThread thread, DiscussionState state) {
        threads.computeIfAbsent(address, unused -> new TreeMap<>()).put(thread.id(), thread);
        maps.discussed(address, state);
    }

    private Stream<ThreadHead> heads(MapAddress address) {
        return all(address).stream().map(ThreadHead::of);
    }

    private Map<Integer, CommentThread> at(MapAddress address) {
        return threads.getOrDefault(address, new TreeMap<>());
    }
}
