package org.klantreis.confluence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentNews;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.Notice;
import org.klantreis.discussion.Reason;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Person;

/**
 * What Karim is told of a comment that Petra wrote.
 *
 * @param author what she is called; empty if she is no longer known
 */
record SampleNotice(String author, String map, String place, Anchor anchor, String text, boolean reply) {

    static final Person KARIM = new Person("8a7f81", "karim", "Karim Haddad", true);
    private static final String PETRA = "8a7f80";

    SampleNotice() {
        this("Petra de Vries", "Renting a bike", "I pay", new Anchor("s3"), "Nobody finds the form.", false);
    }

    SampleNotice by(String author) {
        return new SampleNotice(author, map, place, anchor, text, reply);
    }

    SampleNotice on(String map, String place) {
        return new SampleNotice(author, map, place, anchor, text, reply);
    }

    SampleNotice onTheWholeMap() {
        return new SampleNotice(author, map, map, Anchor.MAP, text, reply);
    }

    SampleNotice saying(String text) {
        return new SampleNotice(author, map, place, anchor, text, reply);
    }

    SampleNotice asReply() {
        return new SampleNotice(author, map, place, anchor, text, true);
    }

    Notice because(Reason reason) {
        Comment comment = Comment.written(Optional.of(PETRA), Instant.EPOCH, new CommentText(text), Set.of(KARIM.key()), "")
                .stored(reply ? 18 : 17);
        CommentThread thread = new CommentThread(17, anchor, place, Optional.empty(), 1, List.of(comment));
        Map<String, String> names = author.isEmpty() ? Map.of() : Map.of(PETRA, author, KARIM.key(), KARIM.name());
        return new Notice(KARIM, reason, new CommentNews(new MapAddress(12, MapAddress.MAIN), map, place, thread, comment), names);
    }
}
