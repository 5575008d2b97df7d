package org.klantreis.discussion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.InMemoryPeople;
import org.klantreis.usecase.People;
import org.klantreis.usecase.Wiki;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

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

        assertThat(heard.told()).hasSize(Announcing.MOST).startsWith("karim MENTIONED", "watcher0 WATCHES_PAGE", "watcher1 WATCHES_PAGE");
        assertThat(heard.mishaps()).containsExactly("Not everybody was told of a comment: it concerned more than 200 people");
    }

    @Test
    void asksOnlySoManyWhetherTheyMayHear() {
        People asked = spy(people);
        for (int number = 0; number < 3 * Announcing.MOST_ASKED; number++) {
            people.stranger("stranger" + number);
            heard.watchesPage("stranger" + number);
        }
        heard.among(asked).posted(news("karim"), "");

        verify(asked, times(Announcing.MOST_ASKED)).mayView(anyLong(), any());
        assertThat(heard.told()).containsExactly("karim MENTIONED");
        assertThat(heard.mishaps()).hasSize(1);
    }

    @Test
    void leavesNobodyOutSilentlyOrWithoutNeed() {
        for (int number = 1; number < Announcing.MOST; number++) {
            people.viewer("watcher" + number);
            heard.watchesPage("watcher" + number);
        }
        heard.among(people).posted(news("karim"), "");

        assertThat(heard.told()).hasSize(Announcing.MOST);
        assertThat(heard.mishaps()).isEmpty();
    }

    @Test
    void asksForNoOwnerWhereThereIsNone() {
        People asked = spy(people);

        heard.among(asked).posted(news("karim"), " ");

        verify(asked, never()).named(any());
        assertThat(heard.told()).containsExactly("karim MENTIONED");
    }

    static CommentNews news(String... mentioned) {
        Comment comment = Comment.written(Optional.of("petra"), Wiki.NOW, new CommentText("One"), Set.of(mentioned), "").stored(1);
        CommentThread thread = new CommentThread(1, new Anchor("s1"), "I pay", Optional.empty(), 1, List.of(comment));
        return new CommentNews(Wiki.MAIN, "A trip", "I pay", thread, comment);
    }
}
