package org.klantreis.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.DiscussionRights;

/** Whoever asks about a discussion. */
record Asker(Optional<String> user, DiscussionRights rights) {

    /** For what is told to all alike. */
    static final Asker NOBODY = new Asker(Optional.empty(), DiscussionRights.NONE);

    boolean isAmong(Set<String> users) {
        return user.filter(users::contains).isPresent();
    }

    /** What may be done with a comment, in the words of REST. */
    List<String> may(Comment comment) {
        List<String> may = new ArrayList<>();
        if (rights.mayEdit(comment, user)) {
            may.add("edit");
        }
        if (rights.mayDelete(comment, user)) {
            may.add("delete");
        }
        return may;
    }
}
