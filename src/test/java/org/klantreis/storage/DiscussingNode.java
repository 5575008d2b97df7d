package org.klantreis.storage;

import java.io.BufferedWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentStale;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.Discussions;
import org.klantreis.discussion.NewThread;
import org.klantreis.discussion.Posted;
import org.klantreis.discussion.Resolution;
import org.klantreis.discussion.ThreadHead;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.usecase.MapBusy;
import org.klantreis.usecase.Slice;

/**
 * A node whose threads talk about a map: each posts, often twice as when no answer came, then edits or deletes what it wrote, or
 * resolves or reopens where others write. It writes down what it did, the comment, the version that this made, and what it said.
 */
final class DiscussingNode extends WorkingNode {

    private static final int HOT = 20;

    private final Discussions discussions;

    private DiscussingNode(Discussions discussions, BufferedWriter acknowledged) {
        super(acknowledged);
        this.discussions = discussions;
    }

    public static void main(String[] arguments) throws Exception {
        main(arguments, (stored, acknowledged) -> new DiscussingNode(stored.discussions(), acknowledged));
    }

    @Override
    void turn(String worker, int turn) {
        Random chance = new Random((worker + turn).hashCode());
        Comment comment = Comment.written(Optional.of(worker), Instant.EPOCH, new CommentText(worker + "." + turn), Set.of(), worker + "." + turn);
        Posted posted = posted(comment, chance);
        switch (chance.nextInt(5)) {
            case 0 -> told("edited", changed(posted.comment(), thread -> thread.edited(posted.comment().id(), OptionalInt.empty(),
                    new CommentText(worker + "." + turn + " again"), Set.of(), Instant.EPOCH)));
            case 1 -> told("deleted", changed(posted.comment(), thread -> thread.deleted(posted.comment().id())));
            case 2 -> resolve(posted);
            case 3 -> told("reopened", changed(posted.comment(), CommentThread::reopened));
            default -> { }
        }
    }

    private Posted posted(Comment comment, Random chance) {
        List<ThreadHead> hot = discussions.threads(ADDRESS, new Slice(0, HOT)).entries();
        Supplier<Posted> post = chance.nextInt(4) == 0 || hot.isEmpty() ? () -> begun(comment) : () -> replied(hot.get(chance.nextInt(hot.size())), comment);
        Posted posted = patiently(post);
        told("posted", posted);
        if (chance.nextInt(10) < 3) {
            told("repeated", patiently(post));
        }
        return posted;
    }

    private Posted begun(Comment comment) {
        return discussions.begin(ADDRESS, new NewThread(Anchor.MAP, "0", comment)).orElseThrow();
    }

    /** Begins a thread instead if nothing is left of that one by now. */
    private Posted replied(ThreadHead thread, Comment reply) {
        try {
            return discussions.change(ADDRESS, thread.id(), Optional.of(reply.postKey()), there -> there.replied(reply)).orElseThrow();
        } catch (CommentStale gone) {
            return begun(reply);
        }
    }

    /** Unless others wrote there since. */
    private void resolve(Posted seen) {
        try {
            told("resolved", changed(seen.comment(), thread ->
                    thread.resolved(OptionalInt.of(seen.comment().id()), new Resolution(Optional.empty(), Instant.ofEpochMilli(1)))));
        } catch (CommentStale newer) {
            acknowledge("refused 0 0");
        }
    }

    private Posted changed(Comment comment, UnaryOperator<CommentThread> change) {
        return patiently(() -> discussions.change(ADDRESS, comment.id(), Optional.empty(), change).orElseThrow());
    }

    private static Posted patiently(Supplier<Posted> work) {
        while (true) {
            try {
                return work.get();
            } catch (MapBusy tryAgain) {
                Thread.onSpinWait();
            }
        }
    }

    private void told(String what, Posted posted) {
        acknowledge(what + " " + posted.comment().id() + " " + posted.thread().changedIn() + " "
                + posted.comment().text().map(CommentText::value).orElse(""));
    }
}
