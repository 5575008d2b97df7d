package org.klantreis.discussion;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.InMemoryPeople;
import org.klantreis.usecase.People;
import org.klantreis.usecase.Wiki;
import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.discussion.AnnouncingTest.news;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

/** Telling people what Petra wrote, where the wiki fails to answer. */
class TroubledAnnouncingTest {

    private final InMemoryPeople people = new InMemoryPeople().viewer("petra").viewer("karim").viewer("ada");
    private final Announcements heard = new Announcements();

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
}
