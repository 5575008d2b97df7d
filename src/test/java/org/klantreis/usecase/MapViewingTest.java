package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.klantreis.usecase.Wiki.HOME;
import static org.klantreis.usecase.Wiki.MAIN;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klantreis.model.MapAddress;

class MapViewingTest {

    private final Wiki wiki = new Wiki();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void showsTheCurrentRevisionToAllWhoMayView(Access access) {
        wiki.map(MAIN, 3).homeIs(access);

        assertThat(wiki.viewing().current(MAIN).number()).isEqualTo(3);
    }

    @Test
    void showsPinnedRevision() {
        wiki.map(MAIN, 3).homeIs(Access.VIEW);

        assertThat(wiki.viewing().pinned(MAIN, 2).document().title()).isEqualTo("Revision 2");
    }

    @Test
    void saysTheSameOfHiddenAndMissingMaps() {
        Wiki withMap = new Wiki().map(MAIN, 1).homeIs(Access.NONE);
        Wiki withoutMap = new Wiki().homeIs(Access.VIEW);

        assertThat(failure(() -> withMap.viewing().current(MAIN)))
                .hasMessage(failure(() -> withoutMap.viewing().current(MAIN)).getMessage());
    }

    @Test
    void tellsNothingOfADiscussionWhoseMapIsHidden() {
        wiki.map(MAIN, 1).homeIs(Access.NONE);

        assertThat(failure(() -> wiki.viewing().now(MAIN)).rule()).isEqualTo("no-such-map");
    }

    @Test
    void saysTheSameOfHiddenAndMissingPages() {
        wiki.homeIs(Access.NONE);

        Hidden hidden = failure(() -> wiki.viewing().ofPage(HOME, Slice.FIRST));
        Hidden missing = failure(() -> wiki.viewing().ofPage(99, Slice.FIRST));

        assertThat(hidden.rule()).isEqualTo(missing.rule()).isEqualTo("no-such-page");
    }

    @Test
    void hidesThatAPinnedRevisionExists() {
        wiki.map(MAIN, 3).homeIs(Access.NONE);

        assertThat(failure(() -> wiki.viewing().pinned(MAIN, 2)))
                .hasMessage(failure(() -> wiki.viewing().pinned(MAIN, 9)).getMessage());
    }

    @Test
    void namesTheRevisionThatDoesNotExist() {
        wiki.map(MAIN, 3);

        Hidden failure = failure(() -> wiki.viewing().pinned(MAIN, 4));

        assertThat(failure.rule()).isEqualTo("no-such-revision");
        assertThat(failure.details()).containsExactly("4", "main");
    }

    @Test
    void findsTheOldestHomeOfAKeyThatTheUserMayView() {
        MapAddress hidden = new MapAddress(11, "travel");
        MapAddress seen = new MapAddress(12, "travel");
        MapAddress later = new MapAddress(13, "travel");
        wiki.map(hidden, 1).map(seen, 1).map(later, 1)
                .page(11, Access.NONE).page(12, Access.VIEW).page(13, Access.EDIT);

        assertThat(wiki.viewing().elsewhere(new MapAddress(HOME, "travel"))).contains(seen);
        assertThat(wiki.viewing().elsewhere(seen)).contains(later);
    }

    @Test
    void looksNowhereElseForTheUsualKey() {
        wiki.map(new MapAddress(12, MapAddress.MAIN), 1).page(12, Access.VIEW);

        assertThat(wiki.viewing().elsewhere(MAIN)).isEmpty();
    }

    @Test
    void listsTheMapsOfAPage() {
        wiki.map(MAIN, 2).map(new MapAddress(HOME, "returns"), 1).homeIs(Access.VIEW);

        assertThat(wiki.viewing().ofPage(HOME, Slice.FIRST).entries())
                .extracting(head -> head.address().key()).containsExactly("main", "returns");
    }

    @Test
    void listsNothingOnAPageWithoutMaps() {
        assertThat(wiki.viewing().ofPage(HOME, Slice.FIRST).entries()).isEmpty();
    }

    private static Hidden failure(ThrowingCallable call) {
        return catchThrowableOfType(Hidden.class, call);
    }
}
