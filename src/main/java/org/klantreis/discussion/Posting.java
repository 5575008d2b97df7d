package org.klantreis.discussion;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.MapNow;

/**
 * Writes, changes and takes back comments in the name of the current user. Whether the map takes a comment is judged by
 * what it shows at the beginning: a save that comes in between finds the comment there, as if it had come a moment earlier.
 * Others are told once the comment is stored for good.
 */
final class Posting {

    private final Discussions discussions;
    private final DiscussionAccess access;
    private final Mentions mentions;
    private final Announcing announcing;
    private final CurrentUser user;
    private final Clock clock;

    Posting(Discussions discussions, DiscussionAccess access, Mentions mentions, Announcing announcing, CurrentUser user,
            Clock clock) {
        this.discussions = discussions;
        this.access = access;
        this.mentions = mentions;
        this.announcing = announcing;
        this.user = user;
        this.clock = clock;
    }

    PlacedPost begin(MapAddress address, Anchor anchor, CommentText text, String token) {
        MapNow now = access.forPosts(address);
        Comment first = written(address, text, token);
        Posted posted = now.titleForComment(anchor).flatMap(title -> discussions.begin(address, new NewThread(anchor, title, first)))
                .or(() -> discussions.posted(address, first.postKey()))
                .orElseThrow(() -> now.closed() ? new MapArchived(address) : Hidden.element(anchor));
        return told(RepeatedPost.confirmed(posted, first, there -> there.began(anchor)), now);
    }

    PlacedPost reply(MapAddress address, int comment, CommentText text, String token) {
        MapNow now = access.forPosts(address);
        Comment reply = written(address, text, token);
        Posted posted = now.closed()
                ? discussions.posted(address, reply.postKey()).orElseThrow(() -> new MapArchived(address))
                : discussions.change(address, comment, Optional.of(reply.postKey()), thread -> thread.replied(reply))
                        .orElseThrow(() -> Hidden.comment(comment));
        return told(RepeatedPost.confirmed(posted, reply, there -> there.repliedTo(comment)), now);
    }

    PlacedPost edit(MapAddress address, int comment, OptionalInt edition, CommentText text) {
        MapNow now = access.forPosts(address);
        checkMayChange(address, comment, written -> written.isBy(user.key()));
        if (now.closed()) {
            throw new MapArchived(address);
        }
        Edit edit = new Edit(comment, edition, text, mentions.in(text, address.page()), clock.instant());
        Posted edited = discussions.change(address, comment, Optional.empty(), edit).orElseThrow(() -> Hidden.comment(comment));
        announcing.edited(CommentNews.of(now, edited), edit.added());
        return new PlacedPost(edited, now.titles());
    }

    void delete(MapAddress address, int comment) {
        DiscussionRights may = access.rights(address);
        checkMayChange(address, comment, written -> may.mayDelete(written, user.key()));
        discussions.change(address, comment, Optional.empty(), thread -> thread.deleted(comment));
    }

    /** A post that is sent once more told everybody the first time. */
    private PlacedPost told(Posted posted, MapNow now) {
        if (!posted.repeated()) {
            announcing.posted(CommentNews.of(now, posted), now.revision().document().header().owner());
        }
        return new PlacedPost(posted, now.titles());
    }

    private Comment written(MapAddress address, CommentText text, String token) {
        return Comment.written(user.key(), clock.instant(), text, mentions.in(text, address.page()),
                PostKey.of(address, user.key(), token, text));
    }

    /** Before others are kept waiting; who wrote a comment never changes. Of a deleted one nobody learns whose it was. */
    private void checkMayChange(MapAddress address, int comment, Predicate<Comment> may) {
        Comment written = discussions.thread(address, comment).flatMap(thread -> thread.comment(comment))
                .orElseThrow(() -> Hidden.comment(comment));
        if (!may.test(written)) {
            throw written.deleted() ? Hidden.comment(comment) : CommentRefused.toChange(comment);
        }
    }
}
