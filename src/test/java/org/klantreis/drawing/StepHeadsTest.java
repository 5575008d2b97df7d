package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klantreis.model.Contact;
import org.klantreis.model.ContactKind;
import org.klantreis.model.ElementId;
import org.klantreis.model.Evidence;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.StepKind;
import org.klantreis.model.Travellers;

/** What a step tells, whatever lanes are drawn. */
class StepHeadsTest {

    private final Journey hotel = Examples.read("hotel-stay", "en");
    private final Presentation onlyTheCurve = new Presentation(Drawings.READ.map(), 1, "k1", View.JOURNEY, Set.of("emotion"),
            OptionalInt.empty(), Output.INTERACTIVE, false, false, false);

    @Test
    void canBeFilteredWithoutLanes() {
        Document map = Drawings.read(hotel, onlyTheCurve);

        assertThat(map.selectFirst("th[data-step]").attr("data-channel")).isEqualTo("website");
        assertThat(map.select("th[data-moment]")).isNotEmpty();
    }

    @Test
    void tellsWhatNoLaneTells() {
        assertThat(Drawings.read(hotel, onlyTheCurve).selectFirst("th[data-step] dl").text()).contains("Owner Marketing", "Channels website");
        assertThat(Drawings.read(hotel).selectFirst("th[data-step]").text()).doesNotContain("Owner");
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void keepsItsChannelsWhateverItsKind(StepKind kind) {
        Document map = Drawings.read(Journeys.of(List.of(Phase.of("p1", "Ask")), List.of(contacted(kind)),
                List.of(Lane.of("l1", LaneKind.CHANNEL, "Channels")), List.of(), List.of()));

        assertThat(map.selectFirst("th[data-step]").attr("data-channel")).isEqualTo("phone");
        assertThat(map.selectFirst("td[data-at=s1]").text()).isEqualTo("phone");
        assertThat(map.select("th[data-step] dl").text().contains("Contact human")).isEqualTo(kind == StepKind.TOUCHPOINT);
    }

    private static Step contacted(StepKind kind) {
        Contact contact = new Contact(List.of("phone"), "", Optional.empty(), Optional.of(ContactKind.HUMAN), Optional.empty(),
                OptionalInt.empty());
        return new Step(new ElementId("s1"), new ElementId("p1"), "I am on hold", "", kind, false, contact, Experience.UNKNOWN,
                Evidence.ASSUMED, List.of(), OptionalInt.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
                Travellers.EVERYBODY, List.of(), Extras.NONE);
    }

    @Test
    void hasASignOnlyWhereThereIsOne() {
        assertThat(Drawings.read(Examples.read("permit", "en")).select("[data-i='']")).isEmpty();
    }
}
