package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Travelling.GERDA;
import static org.klantreis.testing.Travelling.MILA;
import static org.klantreis.testing.Travelling.called;
import static org.klantreis.testing.Travelling.journey;
import static org.klantreis.testing.Travelling.restricted;
import static org.klantreis.testing.Travelling.step;
import static org.klantreis.testing.Travelling.together;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.PersonaStanding;
import org.klantreis.model.Step;

/** What a map shows of who takes which step. */
class TravellersTest {

    private static final Step[] STEPS = {step("s1"), step("s2", "mila"), step("s3", "mila", "gerda")};

    @Test
    void namesThoseWhoTakeAStepInItsHeadAndForTheFilter() {
        Document map = Drawings.read(together(STEPS));

        assertThat(head(map, "s2").selectFirst("small").text()).isEqualTo("touchpoint · for Mila");
        assertThat(head(map, "s3").selectFirst("small").text()).isEqualTo("touchpoint · for Mila, Gerda");
        assertThat(head(map, "s3").attr("data-persona")).isEqualTo("Mila\nGerda");
    }

    @Test
    void saysNothingOfAStepForEverybody() {
        Element head = head(Drawings.read(together(STEPS)), "s1");

        assertThat(head.hasAttr("data-persona")).isFalse();
        assertThat(head.selectFirst("small").text()).isEqualTo("touchpoint");
    }

    @Test
    void callsARestrictedPersonaOnlyThat() {
        Journey map = journey(List.of(restricted(), called(GERDA, "gerda")), STEPS);

        assertThat(head(Drawings.read(map), "s2").attr("data-persona")).isEqualTo("a persona that you may not see");
    }

    @Test
    void callsPersonasAsTheirChipsDo() {
        Document map = Drawings.read(journey(List.of(called(MILA, "mila").told("Mila", PersonaStanding.REMOVED), called(GERDA, "gerda")), STEPS));

        assertThat(map.select(".klantreis-personas dd").get(0).ownText()).isEqualTo(head(map, "s2").attr("data-persona")).isEqualTo("Mila (removed)");
    }

    private static Element head(Document map, String step) {
        return map.selectFirst("th[data-step=" + step + "]");
    }
}
