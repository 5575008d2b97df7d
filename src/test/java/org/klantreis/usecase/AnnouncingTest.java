package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.InMemoryPeople;

/** Telling people what Petra wrote. */
class AnnouncingTest {

    private final InMemoryPeople people = new InMemoryPeople().viewer("petra").viewer("karim").viewer("ada")
            .stranger("sam").deactivated("old");
    private final Announcements heard = new Announcements();

    @Test
    void tellsOfWhoseCommentItIsAndWhomItMentionsByName() {
        heard.among(people).posted(news("karim"), "");

        Notice notice = heard.notices().get(0);
        assertThat(notice.to().name()).isEqualTo("Name of karim");
        assertThat(notice.names()).isEqualTo(Map.of("petra", "Name of petra", "karim", "Name of karim"));
    }

    @Test
    void tellsTheOwnerWhoHasAnAccount() {
        heard.among(people).posted(news(), "ada");
        heard.among(people).posted(news(), "Customer service");
        heard.among(people).posted(news(), "");

        assertThat(heard.told()).containsExactly("ada OWNS");
    }

    @Test
    void tellsNobodyWhoMayNotViewThePageOrLeft() {
        heard.watchesPage("sam");
        heard.watchesPage("old");
        heard.watchesPage("gone");
        heard.watchesPage("ada");

        heard.among(people).posted(news("sam", "old", "gone"), "sam");

        assertThat(heard.told()).containsExactly("ada WATCHES_PAGE");
    }

    @Test
    void tellsOfAnEditOnlyThoseWhomItMentionsNow() {
        heard.watchesPage("ada");

        heard.among(people).edited(news("karim", "petra"), Set.of("karim", "petra", "sam"));

        assertThat(heard.told()).containsExactly("karim MENTIONED");
    }

    @Test
    void tellsSoManyAtTheMostAndWhoeverIsMentionedFirst() {
        for (int number = 0; number < 2 * Announcing.MOST; number++) {
            people.viewer("watcher" + number);
            heard.watchesPage("watcher" + number);
        }
        heard.among(people).posted(news("karim"), "");

        assertThat(heard.told()).hasSize(Announcing.MOST).startsWith("karim MENTIONED");
    }

    @Test
    void goesOnWhereAChannelFails() {
        heard.among(people, notice -> {
            throw new IllegalStateException("no mail server");
        }, notice -> {
            throw new NoClassDefFoundError("com/atlassian/mywork/model/Notification");
        }).posted(news("karim", "ada"), "");

        assertThat(heard.told()).containsExactlyInAnyOrder("karim MENTIONED", "ada MENTIONED");
        assertThat(heard.mishaps()).hasSize(4).anyMatch(mishap -> mishap.endsWith("no mail server"))
                .anyMatch(mishap -> mishap.endsWith("com/atlassian/mywork/model/Notification"));
    }

    @Test
    void tellsWhomItMentionsWhereNobodyKnowsWhoWatches() {
        new Announcing(people, page -> {
            throw new IllegalStateException("no database");
        }, heard.watches, key -> Optional.empty(), List.of(heard), heard).posted(news("karim"), "ada");

        assertThat(heard.told()).containsExactly("karim MENTIONED", "ada OWNS");
        assertThat(heard.mishaps()).containsExactly("Nobody knows who watches a page: no database");
    }

    @Test
    void tellsOnlyWhomItMentionsWhereNobodyKnowsWhoWantsToHearNothing() {
        Watches broken = mock(Watches.class);
        when(broken.of(Wiki.MAIN)).thenThrow(new IllegalStateException("no table"));

        new Announcing(people, heard, broken, key -> Optional.empty(), List.of(heard), heard).posted(news("karim"), "ada");

        assertThat(heard.told()).containsExactly("karim MENTIONED");
        assertThat(heard.mishaps()).containsExactly("Only those whom a comment mentions were told of it: no table");
    }

    @Test
    void tellsTheOthersWhereTheWikiKnowsNothingOfOne() {
        People troubled = spy(people);
        doThrow(new IllegalStateException("no directory")).when(troubled).mayView(Wiki.HOME, "karim");
        doThrow(new IllegalStateException("no such name")).when(troubled).named("Customer service");

        heard.among(troubled).posted(news("karim", "ada"), "Customer service");

        assertThat(heard.told()).containsExactly("ada MENTIONED");
        assertThat(heard.mishaps()).containsExactly("The owner of a map was not told of a comment: no such name",
                "Nobody knows whether somebody may hear of a comment: no directory");
    }

    @Test
    void asksForNoOwnerWhereThereIsNone() {
        People asked = spy(people);

        heard.among(asked).posted(news("karim"), " ");

        verify(asked, never()).named(any());
        assertThat(heard.told()).containsExactly("karim MENTIONED");
    }

    private static CommentNews news(String... mentioned) {
        Comment comment = Comment.written(Optional.of("petra"), Wiki.NOW, new CommentText("One"), Set.of(mentioned), "").stored(1);
        CommentThread thread = new CommentThread(1, new Anchor("s1"), "I pay", Optional.empty(), 1, List.of(comment));
        return new CommentNews(Wiki.MAIN, "A trip", "I pay", thread, comment);
    }
}
