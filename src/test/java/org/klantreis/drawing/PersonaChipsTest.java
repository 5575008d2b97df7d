package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;

/** The personas in the head of a map. */
class PersonaChipsTest {

    private static final PersonaReference MILA = new PersonaReference(Optional.of(new MapAddress(7, "mila")), "Mila Jansen", Extras.NONE);

    @Test
    void leadToThePageThatTheyLiveOn() {
        Element chip = chip(MILA);

        assertThat(chip.select("a").attr("href")).isEqualTo("/pages/viewpage.action?pageId=7");
        assertThat(chip.attr("data-persona")).isEqualTo("mila");
        assertThat(chip.attr("data-page")).isEqualTo("7");
        assertThat(chip.select("i[aria-hidden]").text()).isEqualTo("MJ");
        assertThat(chip.select("a").text()).isEqualTo("MJMila Jansen");
    }

    @Test
    void sayNothingOfARestrictedOneButThatItIs() {
        Element chip = chip(MILA.told("", PersonaStanding.RESTRICTED));

        assertThat(chip.text()).isEqualTo("a persona that you may not see");
        assertThat(chip.select("a, i")).isEmpty();
        assertThat(chip.attributes()).isEmpty();
    }

    @Test
    void keepTheNameOfOneThatIsGoneAndMarkIt() {
        PersonaReference gone = MILA.told("Mila Jansen", PersonaStanding.REMOVED);

        assertThat(chip(gone).text()).isEqualTo("MJMila Jansen (removed)");
        assertThat(chip(gone).select("a")).isEmpty();
        assertThat(drawn(gone, Drawings.READ.as(Output.STATIC)).text()).contains("Persona: Mila Jansen (removed)");
    }

    @Test
    void areNamesWhereTheyLiveNowhere() {
        Element chip = chip(new PersonaReference(Optional.empty(), "A guest", Extras.NONE));

        assertThat(chip.text()).isEqualTo("AGA guest");
        assertThat(chip.select("a")).isEmpty();
    }

    @Test
    void nameThe200FirstAndCountTheRest() {
        List<PersonaReference> many = IntStream.range(0, 1_203).mapToObj(number -> MILA).toList();

        Elements chips = drawn(many, Drawings.READ).select(".klantreis-personas dd");

        assertThat(chips).hasSize(201);
        assertThat(chips.last().text()).isEqualTo("and 1,003 more");
    }

    @Test
    void askForThePagesOfThoseAloneWhomTheReaderMayKnow() {
        List<MapAddress> asked = new ArrayList<>();
        Journey journey = naming(List.of(MILA, MILA.told("", PersonaStanding.RESTRICTED), MILA.told("Mila", PersonaStanding.REMOVED)));

        Neighbours.of(journey, address -> {
            asked.add(address);
            return Optional.empty();
        });

        assertThat(asked).hasSize(1);
    }

    private static Element chip(PersonaReference persona) {
        return drawn(persona, Drawings.READ).selectFirst(".klantreis-personas dd");
    }

    private static Journey naming(List<PersonaReference> personas) {
        return Journeys.full(4).withPersonas(personas);
    }

    private static Document drawn(PersonaReference persona, Presentation presentation) {
        return drawn(List.of(persona), presentation);
    }

    private static Document drawn(List<PersonaReference> personas, Presentation presentation) {
        MapDrawing drawing = new MapDrawing(new VelocityTemplates(), (page, file) -> "",
                map -> Optional.of(new PageLink("Mila's page", "/pages/viewpage.action?pageId=" + map.page())));
        return Jsoup.parseBodyFragment(drawing.html(naming(personas), presentation, new PropertyLanguages(PropertyTexts::english)));
    }
}
