package org.klantreis.discussion;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.Limits;

class EditTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");

    private CommentThread thread = new NewThread(new Anchor("s1"), "A step",
            Comment.written(Optional.of("petra"), NOW, new CommentText("One"), Set.of("karim"), "key")).begun(1, 1);

    @Test
    void addsWhomItMentionsAndNoVersionBeforeDid() {
        assertThat(added(Set.of("karim", "ada"))).containsExactly("ada");
        assertThat(added(Set.of())).isEmpty();
        assertThat(added(Set.of("karim", "sam", "ada"))).containsExactly("sam");
    }

    @Test
    void addsNobodyWhereNothingIsEdited() {
        Edit same = new Edit(1, OptionalInt.empty(), new CommentText("One"), Set.of("ada"), NOW);

        assertThat(same.apply(thread)).isEqualTo(thread);
        assertThat(same.added()).isEmpty();
    }

    @Test
    void addsNobodyOnceMoreWereMentionedThanAreRemembered() {
        assertThat(added(people(1, Limits.EVER_MENTIONED))).hasSize(Limits.EVER_MENTIONED);
        assertThat(added(people(1001, 1050))).isEmpty();
        added(Set.of());

        assertThat(thread.first().formerly()).hasSize(Limits.EVER_MENTIONED).contains("karim", "1");
        assertThat(added(people(450, 500))).isEmpty();
        assertThat(added(people(1001, 1050))).isEmpty();
    }

    private Set<String> added(Set<String> mentioned) {
        Edit edit = new Edit(1, OptionalInt.empty(), new CommentText("Edition " + (thread.first().edition() + 1)), mentioned, NOW);
        thread = edit.apply(thread);
        return edit.added();
    }

    private static Set<String> people(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(toCollection(LinkedHashSet::new));
    }
}
