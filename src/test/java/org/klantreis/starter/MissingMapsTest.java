package org.klantreis.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;
import org.klantreis.storage.ShippedStarters;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.InMemoryTeamStarters;
import org.klantreis.testing.SomeShelves;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapEditing;

class MissingMapsTest {

    private static final String UNIQUE = "m-4k0x9s2b7qaz";
    private static final Beginning BLANK = Beginning.with("blank", "en");

    private final JourneyMaps maps = new InMemoryJourneyMaps();
    private final MapEditing editing = new MapEditing(maps, page -> new HomePage(Access.EDIT, true, 1),
            () -> Optional.of("petra"), Clock.systemUTC());
    private final MissingMaps missing = new MissingMaps(maps, new MapBeginning(new OfferedStarters(new ShippedStarters(),
            new InMemoryTeamStarters(), new SomeShelves()), editing));

    @Test
    void makesEachPageAMapOfItsOwn() {
        missing.make(new MapAddress(12, "main"), BLANK);
        missing.make(new MapAddress(40, "main"), BLANK);

        assertThat(maps.current(new MapAddress(12, "main"))).isPresent();
        assertThat(maps.current(new MapAddress(40, "main"))).isPresent();
    }

    @Test
    void leavesAMapThatIsThereAsItIs() {
        missing.make(new MapAddress(12, "main"), BLANK);

        missing.make(new MapAddress(12, "main"), Beginning.with("hotel-stay", "en"));

        assertThat(maps.current(new MapAddress(12, "main")).orElseThrow().document().steps()).isEmpty();
    }

    @Test
    void makesNothingForACopyOfAPage() {
        missing.make(new MapAddress(12, UNIQUE), BLANK);

        missing.make(new MapAddress(40, UNIQUE), BLANK);

        assertThat(maps.current(new MapAddress(12, UNIQUE))).isPresent();
        assertThat(maps.current(new MapAddress(40, UNIQUE))).isEmpty();
    }

    @Test
    void saysWhenThereIsNoSuchStarter() {
        assertThatThrownBy(() -> missing.make(new MapAddress(12, "main"), Beginning.with("gone", "en"))).isInstanceOf(Hidden.class);
    }
}
