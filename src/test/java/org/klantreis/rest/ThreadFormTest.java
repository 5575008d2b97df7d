package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.DiscussionRights;
import org.klantreis.discussion.Resolution;
import org.klantreis.discussion.ThreadHead;
import org.klantreis.exchange.AnswerJson;
import org.klantreis.model.Anchor;
import org.klantreis.model.AnchorTitles;
import org.klantreis.model.CommentText;

/** How a thread is told to somebody, here to Sanne. */
class ThreadFormTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:40:00Z");
    private static final Asker SANNE = new Asker(Optional.of("sanne"), new DiscussionRights(true, true, false));
    private static final Map<String, String> NAMES = Map.of("sanne", "Sanne Visser", "tom", "Tom Whitfield");
    private final AtomicInteger asked = new AtomicInteger();
    private final ThreadForm forms = new ThreadForm(AnchorTitles.of(titled("Renting a bike")), SANNE, key -> {
        asked.incrementAndGet();
        return Optional.ofNullable(NAMES.get(key));
    });

    @Test
    void callsAPlaceAsItIsCalledNow() {
        assertThat(json(forms.of(thread(Anchor.MAP, by("tom"))))).contains("\"title\":\"Renting a bike\",\"gone\":false");
    }

    @Test
    void callsAPlaceThatIsGoneAsItWasCalledLast() {
        assertThat(json(forms.of(thread(new Anchor("s9"), by("tom"))))).contains("\"element\":\"s9\",\"title\":\"Old title\",\"gone\":true");
    }

    @Test
    void tellsOfADeletedCommentOnlyThatItWasThere() {
        Comment deleted = new Comment(2, 1, Optional.of("tom"), NOW, Optional.empty(), Optional.empty(), Set.of(), Set.of(), "k2");

        assertThat(json(forms.of(thread(Anchor.MAP, by("sanne"), deleted)))).endsWith(",{\"id\":2,\"at\":\"2026-11-21T09:40:00Z\",\"deleted\":true}]}");
    }

    @Test
    void tellsOfAThreadThatIsGoneOnlyThatItIs() {
        Comment deleted = new Comment(7, 1, Optional.of("tom"), NOW, Optional.empty(), Optional.empty(), Set.of(), Set.of(), "k7");

        assertThat(json(forms.of(ThreadHead.of(thread(Anchor.MAP, deleted))))).isEqualTo("{\"id\":7,\"version\":3,\"removed\":true}");
    }

    @Test
    void tellsWhatIsTheirsAndWhatIsAboutThem() {
        Comment calling = new Comment(7, 1, Optional.of("tom"), NOW, Optional.empty(), Optional.of(new CommentText("@{sanne}!")), Set.of("sanne"), Set.of(), "k7");

        assertThat(json(forms.of(ThreadHead.of(thread(Anchor.MAP, calling))))).contains("\"mine\":false,\"mentionsMe\":true");
        assertThat(json(forms.of(ThreadHead.of(thread(Anchor.MAP, by("sanne")))))).contains("\"mine\":true,\"mentionsMe\":false");
    }

    @Test
    void tellsNothingOfRightsInNews() {
        assertThat(json(forms.of(ThreadHead.of(thread(Anchor.MAP, by("sanne")))))).contains("\"may\":[\"edit\",\"delete\"]");
        assertThat(json(forms.news(ThreadHead.of(thread(Anchor.MAP, by("sanne")))))).contains("\"text\":\"Why?\"").doesNotContain("may");
    }

    @Test
    void keepsWhatWasSaidAndNotWhoseItIs() {
        assertThat(json(forms.kept(thread(new Anchor("s9"), by("sanne"))))).isEqualTo("{\"id\":7,\"element\":\"s9\",\"title\":\"Old title\",\"gone\":true,"
                + "\"comments\":[{\"id\":7,\"author\":\"sanne\",\"authorName\":\"Sanne Visser\",\"at\":\"2026-11-21T09:40:00Z\",\"edition\":1,\"text\":\"Why?\"}]}");
    }

    @Test
    void leavesOutTheNamesOfThoseWhoAreGone() {
        CommentThread thread = new CommentThread(7, Anchor.MAP, "", Optional.of(new Resolution(Optional.of("gone"), NOW)), 3, List.of(by("gone")));

        assertThat(json(forms.of(thread))).contains("\"resolved\":{\"by\":\"gone\",\"at\":").contains("\"author\":\"gone\",\"at\":");
    }

    @Test
    void asksForEachNameOnce() {
        forms.of(thread(Anchor.MAP, by("tom"), by("sanne"), by("tom"), by("nobody"), by("nobody")));

        assertThat(asked).hasValue(3);
    }

    private static Comment by(String author) {
        return new Comment(7, 1, Optional.of(author), NOW, Optional.empty(), Optional.of(new CommentText("Why?")), Set.of(), Set.of(), "k1");
    }

    private static CommentThread thread(Anchor anchor, Comment... comments) {
        return new CommentThread(7, anchor, "Old title", Optional.empty(), 3, List.of(comments));
    }

    private static String json(Map<String, Object> form) {
        return new AnswerJson().write(form);
    }
}
