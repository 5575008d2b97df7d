package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.model.Channel;
import org.klantreis.model.CsatScale;
import org.klantreis.model.Extras;
import org.klantreis.model.Measure;
import org.klantreis.model.MeasureKind;
import org.klantreis.model.OwnWords;

class WordsTest {

    private final MapWords dutch = new MapWords(PropertyTexts.dutch(), OwnWords.NONE);
    private final MapWords english = new MapWords(PropertyTexts.english(), OwnWords.NONE);

    @ParameterizedTest
    @CsvSource({"PT20M, 20 min", "PT1H, 1 hour", "PT36H, 1 day 12 hours", "P2D, 2 days", "P8D, 8 days", "P56D, 8 weeks",
        "PT0S, 0 s", "PT45S, 45 s", "P1DT2H3M, 1 day 2 hours", "P15D, 15 days"})
    void tellsDurationsAsPeopleDo(Duration duration, String told) {
        assertThat(english.duration(duration)).isEqualTo(told);
    }

    @Test
    void tellsDurationsInDutch() {
        assertThat(dutch.duration(Duration.parse("P1DT2H"))).isEqualTo("1 dag 2 uur");
        assertThat(dutch.duration(Duration.ofDays(21))).isEqualTo("3 weken");
    }

    @Test
    void signsValences() {
        assertThat(List.of(dutch.valence(1.5), dutch.valence(-2), dutch.valence(0))).containsExactly("+1,5", "\u22122", "0");
        assertThat(english.valence(-0.5)).isEqualTo("\u22120.5");
    }

    @Test
    void namesChannelsOfTheCatalogueOfTheMapAndOfNobody() {
        Channel fax = new Channel("fax", "the old fax", "phone", false, Extras.NONE);
        MapWords words = new MapWords(PropertyTexts.dutch(), new OwnWords(List.of(fax), List.of(), List.of()));

        assertThat(List.of(words.channel("phone"), words.channel("fax"), words.channel("pigeon"))).containsExactly("telefoon", "the old fax", "pigeon");
        assertThat(List.of(words.icon("email"), words.icon("fax"))).containsExactly("email", "phone");
    }

    @ParameterizedTest
    @CsvSource({"NPS, -12, NPS \u221212", "CSAT, 87.5, CSAT 87.5 %", "CES, 5.1, CES 5.1 (1\u20137)", "FCR, 33, FCR 33 %", "VOLUME, 1200, 'contact volume 1,200'"})
    void tellsMeasuresWithTheirUnit(MeasureKind kind, BigDecimal value, String told) {
        Measure measure = new Measure(kind, value, CsatScale.PERCENT, "", "", Optional.empty(), Optional.empty(), "", Extras.NONE);

        assertThat(new MeasureWords(english).item(measure).text()).isEqualTo(told);
    }

    @Test
    void tellsAResolutionTimeByItsDuration() {
        Measure measure = new Measure(MeasureKind.RESOLUTION_TIME, BigDecimal.ZERO, CsatScale.PERCENT, "", "",
                Optional.of(Duration.ofHours(4)), Optional.empty(), "help desk", Extras.NONE);

        assertThat(new MeasureWords(english).item(measure)).isEqualTo(new Item("measure", "resolution time 4 hours", "help desk", ""));
    }
}
