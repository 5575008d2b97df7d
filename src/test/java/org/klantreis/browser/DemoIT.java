package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Space DEMO shows five worked examples in each language, every one with its curve, and one with what people say about it. */
@ExtendWith(InBrowser.class)
class DemoIT {
    private static final List<String> ENGLISH = List.of("Visitors of the online trainer", "A weekend at the hotel",
            "Buying a refrigerator", "Contacting customer service", "Requesting a permit");
    private static final List<String> DUTCH = List.of("Bezoekers van de online trainer", "Een weekend in het hotel",
            "Een koelkast kopen", "Contact met de klantenservice", "Een vergunning aanvragen");

    static Stream<String> english() {
        return ENGLISH.stream();
    }

    static Stream<String> dutch() {
        return DUTCH.stream();
    }

    @ParameterizedTest
    @MethodSource("english")
    void showsTheExampleInEnglish(String title, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer"));
        assertThat(tab.display("DEMO", title).map()).satisfies(map -> isRich(map, "en"));
        assertThat(tab.troubles()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void showsTheExampleInDutch(String title, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").in("nl"));
        assertThat(tab.display("DEMO", title).map()).satisfies(map -> isRich(map, "nl"));
        assertThat(tab.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Contacting customer service, Emotion · I get someone who stays on the line, @Anna de Boer You did the interviews",
        "nl, Contact met de klantenservice, Emotie · Ik krijg iemand die aan de lijn blijft, @Anna de Boer Jij hebt de interviews gedaan"})
    void showsWhatPeopleSayAboutAnExample(String language, String title, String place, String words, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").in(language));
        CommentPanel panel = tab.display("DEMO", title).map().withControls().commentPanel();
        assertThat(panel.threads(2).get(1)).contains(place);
        assertThat(panel.open(1).comments(3).get(1)).contains(words);
        assertThat(tab.troubles()).isEmpty();
    }

    private static void isRich(MapOnPage map, String language) {
        assertThat(map.language()).isEqualTo(language);
        assertThat(map.phases()).hasSizeBetween(5, 6);
        assertThat(map.steps()).isBetween(12, 22);
        assertThat(map.curvePoints()).isGreaterThanOrEqualTo(10);
        assertThat(map.shownLanes()).hasSizeGreaterThanOrEqualTo(9);
    }
}
