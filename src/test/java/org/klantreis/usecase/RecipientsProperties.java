package org.klantreis.usecase;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.Limits;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.InMemoryPeople;

/** Whoever writes, is mentioned and watches: what always holds of those who are told. */
class RecipientsProperties {

    private static final int USERS = 400;

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void areToldOnceAndMayViewAndAreNotTheAuthor(@ForAll("users") Set<String> viewers, @ForAll("users") Set<String> watchers,
            @ForAll("mentions") Set<String> mentioned, @ForAll("users") Set<String> silent, @ForAll("user") String author) {
        Announcements heard = new Announcements();
        watchers.forEach(heard::watchesPage);
        silent.forEach(user -> heard.watches.choose(Wiki.MAIN, user, false));

        heard.among(people(viewers)).posted(news(author, mentioned), author);

        List<String> told = heard.notices().stream().map(notice -> notice.to().key()).toList();
        assertThat(told).doesNotHaveDuplicates().doesNotContain(author).isSubsetOf(viewers)
                .containsAll(mentioned.stream().filter(user -> viewers.contains(user) && !user.equals(author)).collect(toSet()))
                .hasSizeLessThanOrEqualTo(Announcing.MOST);
        assertThat(told.stream().filter(silent::contains)).isSubsetOf(mentioned);
    }

    @Provide
    Arbitrary<String> user() {
        return Arbitraries.integers().between(1, USERS).map(number -> "user" + number);
    }

    @Provide
    Arbitrary<Set<String>> users() {
        return user().set().ofMinSize(0).ofMaxSize(USERS);
    }

    @Provide
    Arbitrary<Set<String>> mentions() {
        return user().set().ofMaxSize(Limits.MENTIONS);
    }

    private static InMemoryPeople people(Set<String> viewers) {
        InMemoryPeople people = new InMemoryPeople();
        IntStream.rangeClosed(1, USERS).forEach(number -> people.stranger("user" + number));
        viewers.forEach(people::viewer);
        return people;
    }

    private static CommentNews news(String author, Set<String> mentioned) {
        Comment comment = Comment.written(Optional.of(author), Wiki.NOW, new CommentText("One"), mentioned, "").stored(1);
        CommentThread thread = new CommentThread(1, Anchor.MAP, "A trip", Optional.empty(), 1, List.of(comment));
        return new CommentNews(Wiki.MAIN, "A trip", "A trip", thread, comment);
    }
}
