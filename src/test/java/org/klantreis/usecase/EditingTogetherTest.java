package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.usecase.Wiki.MAIN;
import static org.klantreis.usecase.Wiki.NOW;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.testing.InMemoryPresences;

class EditingTogetherTest {

    private static final Map<String, String> NAMES = Map.of("petra", "Petra", "karim", "Karim El Idrissi", "ada", "ada");

    private final Wiki wiki = new Wiki().map(MAIN, 3);
    private final Presences presences = new InMemoryPresences();
    private final EditingTogether together = new MapsTogether(wiki.maps, wiki, wiki,
            key -> Optional.ofNullable(NAMES.get(key)), presences, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void tellsTheNamesOfTheOthersAndTheCurrentRevision() {
        presences.stay(DocumentKind.JOURNEY, MAIN, "karim", NOW);
        presences.stay(DocumentKind.JOURNEY, MAIN, "ada", NOW);

        assertThat(together.stay(MAIN).others()).containsExactly("ada", "Karim El Idrissi");
        assertThat(together.stay(MAIN).revision()).isEqualTo(3);
    }

    @Test
    void isSeenByTheOthersUntilTheUserLeaves() {
        together.stay(MAIN);
        assertThat(presences.stay(DocumentKind.JOURNEY, MAIN, "karim", NOW)).containsExactly("petra");

        assertThat(together.leave(MAIN).others()).containsExactly("Karim El Idrissi");
        assertThat(presences.stay(DocumentKind.JOURNEY, MAIN, "karim", NOW)).isEmpty();
    }

    @Test
    void passesOverWhoeverIsNoUserAnyMore() {
        presences.stay(DocumentKind.JOURNEY, MAIN, "deleted", NOW);

        assertThat(together.stay(MAIN).others()).isEmpty();
    }

    @Test
    void keepsAnonymousVisitorsUnseen() {
        wiki.userIsAnonymous();

        assertThat(together.stay(MAIN).others()).isEmpty();
    }

    @Test
    void tellsNothingToWhoeverMayNotEdit() {
        wiki.homeIs(Access.VIEW);
        assertThatThrownBy(() -> together.stay(MAIN)).isInstanceOf(NotAllowed.class);

        wiki.homeIs(Access.NONE);
        assertThatThrownBy(() -> together.leave(MAIN)).isInstanceOf(Hidden.class);
        assertThat(presences.stay(DocumentKind.JOURNEY, MAIN, "karim", NOW)).isEmpty();
    }

    @Test
    void knowsNobodyAtNoMap() {
        assertThatThrownBy(() -> new MapsTogether(new Wiki().maps, wiki, wiki, Optional::of, presences,
                Clock.fixed(NOW, ZoneOffset.UTC)).stay(MAIN)).isInstanceOf(Hidden.class);
    }
}
