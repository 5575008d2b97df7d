package org.klantreis.discussion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.klantreis.model.Anchor;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapBusy;
import org.klantreis.usecase.Slice;

/** The discussions of all maps. Asks nobody for permission: {@link Discussion} does. */
public interface Discussions {

    /** How many threads are open, by place. */
    Map<Anchor, Integer> open(MapAddress address);

    /** Threads of which something is left, the one that changed last first. */
    Listing<ThreadHead> threads(MapAddress address, Slice slice);

    /** Threads that changed after this version, also those that are gone, the oldest change first. */
    List<ThreadHead> changedSince(MapAddress address, int version, int most);

    /** Whether there is a thread, of which something is left, in which this user wrote or is mentioned. */
    boolean concern(MapAddress address, String user);

    /** The thread to which a comment belongs; empty if this map has no such comment. */
    Optional<CommentThread> thread(MapAddress address, int comment);

    /** What a post became; empty if this map has none of this key. */
    Optional<Posted> posted(MapAddress address, String postKey);

    /** Every thread with all its comments, in the order in which they began. */
    List<CommentThread> all(MapAddress address);

    /**
     * Begins a thread, unless the same post did before. Empty if there is no such map.
     *
     * @throws DiscussionFull if the map cannot hold another one
     * @throws MapBusy if others kept the discussion to themselves for too long
     */
    Optional<Posted> begin(MapAddress address, NewThread thread);

    /**
     * Changes the thread of a comment while nobody else changes the discussion; what {@code change} throws undoes
     * everything, and where it changes nothing, nothing is written. Empty if this map has no such comment.
     *
     * @param postKey of the comment that is added, if one is; one that is there already changes nothing
     * @throws MapBusy if others kept the discussion to themselves for too long
     */
    Optional<Posted> change(MapAddress address, int comment, Optional<String> postKey, UnaryOperator<CommentThread> change);
}
