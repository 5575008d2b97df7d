package org.klantreis.testing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.Discussions;
import org.klantreis.discussion.NewThread;
import org.klantreis.discussion.Posted;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;

/** A map about which people said as much as about hardly any. */
public final class TalkedMap {

    /** On as many places somebody begins a thread; the rest of the comments are replies. */
    public static final int ELEMENTS = 200;

    private TalkedMap() {
    }

    /** Writes comments in threads of the same length; none if there are fewer than places. */
    public static void talk(Discussions discussions, MapAddress map, int comments) {
        for (int element = 0; element < ELEMENTS && comments >= ELEMENTS; element++) {
            Posted first = discussions.begin(map, new NewThread(new Anchor("s" + element), "I wait", written(element))).orElseThrow();
            for (int reply = 1; reply < comments / ELEMENTS; reply++) {
                Comment written = written(reply);
                discussions.change(map, first.comment().id(), Optional.of(written.postKey()), thread -> thread.replied(written));
            }
        }
    }

    /** A comment of usual length that nobody posted yet. */
    public static Comment written(int number) {
        CommentText text = new CommentText("Half of them call us first, see https://example.com/calls/" + number + "\nWho could look at the form?");
        return Comment.written(Optional.of("user-" + number % 12), Instant.EPOCH, text, Set.of("user-1"), UUID.randomUUID().toString());
    }
}
