package org.klantreis.discussion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.klantreis.usecase.Wiki;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever writes, is mentioned and watches: what always holds of those who are told. */
class RecipientsProperties {

    private static final int USERS = 400;

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void areToldOnceAndMayViewAndAreNotTheAuthor(@ForAll("users") Set<String> viewers, @ForAll("users") Set<String> watchers,
            @ForAll("mentions") Set<String> mentioned, @ForAll("users") Set<String> silent, @ForAll("fewUsers") List<String> few) {
        String author = few.get(0);
        Announcements heard = new Announcements();
        watchers.forEach(heard::watchesPage);
        few.subList(4, 6).forEach(user -> heard.watches.choose(Wiki.MAIN, user, true));
        silent.forEach(user -> heard.watches.choose(Wiki.MAIN, user, false));
        InMemoryPeople people = people(viewers);
        people.deactivated(few.get(6));

        heard.among(people).posted(news(author, mentioned, written(1, few.get(1), Set.of(few.get(2)))), few.get(3));

        List<String> told = heard.notices().stream().map(notice -> notice.to().key()).toList();
        assertThat(told).doesNotHaveDuplicates().doesNotContain(author, few.get(6)).isSubsetOf(viewers)
                .containsAll(mayHear(mentioned.stream(), viewers, few).collect(toSet()))
                .containsAll(mayHear(few.subList(1, 6).stream(), viewers, few).filter(user -> !silent.contains(user)).toList())
                .hasSizeLessThanOrEqualTo(Announcing.MOST);
        assertThat(told.stream().filter(silent::contains)).isSubsetOf(mentioned);
    }

    @Provide
    Arbitrary<String> user() {
        return Arbitraries.integers().between(1, USERS).map(number -> "user" + number);
    }

    /** The author, a writer and somebody mentioned before, the owner, two who watch the map, and one whose account is not active. */
    @Provide
    Arbitrary<List<String>> fewUsers() {
        return user().list().ofSize(7);
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

    private static Stream<String> mayHear(Stream<String> users, Set<String> viewers, List<String> few) {
        return users.filter(user -> viewers.contains(user) && !user.equals(few.get(0)) && !user.equals(few.get(6)));
    }

    private static CommentNews news(String author, Set<String> mentioned, Comment earlier) {
        Comment comment = written(2, author, mentioned);
        CommentThread thread = new CommentThread(1, Anchor.MAP, "A trip", Optional.empty(), 1, List.of(earlier, comment));
        return new CommentNews(Wiki.MAIN, "A trip", "A trip", thread, comment);
    }

    private static Comment written(int id, String author, Set<String> mentioned) {
        return Comment.written(Optional.of(author), Wiki.NOW, new CommentText("One"), mentioned, "").stored(id);
    }
}
