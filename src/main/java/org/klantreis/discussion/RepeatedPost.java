package org.klantreis.discussion;

import java.util.function.Predicate;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;

/** A post that is there already, because its answer got lost and the client sends it once more. */
final class RepeatedPost {

    private RepeatedPost() {
    }

    /**
     * The same, unless it was repeated and is no answer to what is sent now.
     *
     * @param meant whether it is where the new post should be
     * @throws TokenTaken if the earlier post said something else, or elsewhere
     * @throws Failure if it was deleted since
     */
    static Posted confirmed(Posted posted, Comment sent, Predicate<Posted> meant) {
        if (posted.repeated()) {
            checkThere(posted);
            if (!meant.test(posted) || !saysTheSame(posted.comment(), sent)) {
                throw new TokenTaken(posted.comment().id());
            }
        }
        return posted;
    }

    private static void checkThere(Posted posted) {
        if (posted.thread().gone()) {
            throw CommentStale.gone(posted.thread());
        }
        if (posted.comment().deleted()) {
            throw Hidden.comment(posted.comment().id());
        }
    }

    /** What was edited since said something else before, and nobody knows what. */
    private static boolean saysTheSame(Comment stored, Comment sent) {
        return stored.edited().isPresent() || stored.text().equals(sent.text());
    }
}
