package org.klantreis.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.klantreis.model.Anchor;
import org.klantreis.model.AnchorTitles;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.People;
import org.klantreis.usecase.Person;
import org.klantreis.usecase.Slice;

/**
 * Talking about a map. Whoever may not view its home page is told by every method that there is no such map; a comment
 * that is not of this map is {@link Hidden} too.
 */
public final class Discussion {

    /** How many changed threads are told at once; whoever missed more reads the list again. */
    static final int NEWS = 500;

    private final Discussions discussions;
    private final DiscussionAccess access;
    private final Mentions mentions;
    private final Posting posting;
    private final CurrentUser user;
    private final Clock clock;

    public Discussion(JourneyMaps maps, Discussions discussions, CommentRights rights, CurrentUser user, People people,
                      Announcing announcing, Clock clock) {
        this.discussions = discussions;
        this.access = new DiscussionAccess(maps, rights);
        this.mentions = new Mentions(people);
        this.posting = new Posting(discussions, access, mentions, announcing, user, clock);
        this.user = user;
        this.clock = clock;
    }

    /** What the user may do here; the view at least. */
    public DiscussionRights rights(MapAddress address) {
        return access.rights(address);
    }

    /** How far the map and its discussion are, without reading either. */
    public MapHead head(MapAddress address) {
        return access.head(address);
    }

    /** The threads of which something is left, the one that changed last first. */
    public ThreadList threads(MapAddress address, Slice slice) {
        return new ThreadList(access.now(address), discussions.threads(address, slice));
    }

    /** What changed after a version of the discussion. */
    public ThreadNews news(MapAddress address, int since) {
        // first how far it is: what changes now is then told once more next time, and never missed
        MapNow now = access.now(address);
        Map<Anchor, Integer> open = now.discussion().open() == 0 ? Map.of() : discussions.open(address);
        List<ThreadHead> changed = discussions.changedSince(address, since, NEWS + 1);
        return new ThreadNews(now, open, changed.subList(0, Math.min(NEWS, changed.size())), changed.size() > NEWS);
    }

    /** The thread of a comment, of which something is left. */
    public PlacedThread thread(MapAddress address, int comment) {
        MapNow now = access.now(address);
        return new PlacedThread(discussions.thread(address, comment).filter(thread -> !thread.gone())
                .orElseThrow(() -> Hidden.comment(comment)), now.titles());
    }

    /** All threads of which something is left, in the order in which they began; a deleted comment in them tells only when it was. */
    public WholeDiscussion whole(MapAddress address) {
        MapNow now = access.now(address);
        return new WholeDiscussion(now, discussions.all(address).stream().filter(thread -> !thread.gone()).toList());
    }

    /**
     * Who of these users can be mentioned here, in this order. Guests are told of nobody, as in Confluence.
     *
     * @throws CommentRefused unless the user may write here
     */
    public List<Person> mentionable(MapAddress address, List<String> userNames) {
        access.checkMayComment(address);
        access.head(address);
        return user.key().isPresent() ? mentions.among(userNames, address.page()) : List.of();
    }

    /** @throws CommentRefused unless the user may write here */
    public void checkMayComment(MapAddress address) {
        access.checkMayComment(address);
    }

    /** @throws CommentRefused unless the user may resolve and reopen threads here */
    public void checkMayResolve(MapAddress address) {
        access.checkMayResolve(address);
    }

    /**
     * @param token the same for each try to post this text; empty if the client gives none
     * @throws Failure if the user may not write here, the map is archived or full, or has no such place
     */
    public PlacedPost begin(MapAddress address, Anchor anchor, CommentText text, String token) {
        return posting.begin(address, anchor, text, token);
    }

    /**
     * Replies to the thread of a comment, which is open then; otherwise as {@link #begin}.
     *
     * @throws Failure also if nothing is left of the thread, or it is full
     */
    public PlacedPost reply(MapAddress address, int comment, CommentText text, String token) {
        return posting.reply(address, comment, text, token);
    }

    /**
     * @param edition that the author saw, if they tell
     * @throws Failure if it is somebody else's, the map is archived, or it was edited since
     */
    public PlacedPost edit(MapAddress address, int comment, OptionalInt edition, CommentText text) {
        return posting.edit(address, comment, edition, text);
    }

    /** @throws CommentRefused if it is somebody else's and the user does not administer the space */
    public void delete(MapAddress address, int comment) {
        posting.delete(address, comment);
    }

    /**
     * @param seen the newest comment that the user read, if they tell
     * @throws Failure if they may not, there are newer comments, or nothing is left of the thread
     */
    public PlacedThread resolve(MapAddress address, int comment, OptionalInt seen) {
        Resolution how = new Resolution(user.key(), clock.instant());
        return settle(address, comment, thread -> thread.resolved(seen, how));
    }

    /** As {@link #resolve}. */
    public PlacedThread reopen(MapAddress address, int comment) {
        return settle(address, comment, CommentThread::reopened);
    }

    private PlacedThread settle(MapAddress address, int comment, UnaryOperator<CommentThread> change) {
        AnchorTitles titles = access.forSettling(address).titles();
        return new PlacedThread(discussions.change(address, comment, Optional.empty(), change)
                .orElseThrow(() -> Hidden.comment(comment)).thread(), titles);
    }
}
