package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.usecase.Wiki.MAIN;

import org.junit.jupiter.api.Test;

class MapHistoryTest {

    private final Wiki wiki = new Wiki();

    @Test
    void tellsTheNewestFirst() {
        wiki.map(MAIN, 3).homeIs(Access.VIEW);

        Listing<RevisionNote> notes = wiki.history().notes(MAIN, Slice.FIRST);

        assertThat(notes.entries()).extracting(RevisionNote::number).containsExactly(3, 2, 1);
        assertThat(notes.more()).isFalse();
    }

    @Test
    void saysThatOlderOnesFollow() {
        wiki.map(MAIN, 3);

        assertThat(wiki.history().notes(MAIN, new Slice(0, 2)).more()).isTrue();
    }

    @Test
    void hidesTheHistoryOfAHiddenMap() {
        wiki.map(MAIN, 3).homeIs(Access.NONE);

        assertThatThrownBy(() -> wiki.history().notes(MAIN, Slice.FIRST))
                .isInstanceOf(Hidden.class).hasMessageContaining("no-such-map");
    }

    @Test
    void goesBackRevisionByRevision() {
        wiki.map(MAIN, 3).homeIs(Access.VIEW);

        assertThat(wiki.history().back(MAIN, 2).map(journey -> journey.orElseThrow().title()))
                .containsExactly("Revision 2", "Revision 1");
    }

    @Test
    void doesNotGoBackInAHiddenMap() {
        wiki.map(MAIN, 3).homeIs(Access.NONE);

        assertThatThrownBy(() -> wiki.history().back(MAIN, 2)).isInstanceOf(Hidden.class);
    }

    @Test
    void knowsNoHistoryOfNoMap() {
        assertThatThrownBy(() -> wiki.history().notes(MAIN, Slice.FIRST)).isInstanceOf(Hidden.class);
    }
}
