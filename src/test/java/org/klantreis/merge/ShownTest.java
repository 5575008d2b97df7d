package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.klantreis.model.CsatScale;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Measure;
import org.klantreis.model.MeasureKind;
import org.klantreis.model.Moment;
import org.klantreis.model.MomentEffect;
import org.klantreis.model.MomentKind;
import org.klantreis.model.ParentStep;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;
import org.klantreis.model.Source;
import org.klantreis.model.SourceKind;

class ShownTest {

    private final Shown shown = new Shown(Map.of("s1", "I call", "p1", "Buy")::get);

    @Test
    void tellsAMomentByItsKindAndWhatItDoesAndWhy() {
        assertThat(shown.text(new Moment(MomentKind.WAIT, Optional.empty(), "", Extras.NONE))).isEqualTo("wait");
        assertThat(shown.text(new Moment(MomentKind.TRUTH, Optional.of(MomentEffect.MAKES), "No way back", Extras.NONE)))
                .isEqualTo("truth, makes, No way back");
    }

    @Test
    void tellsASourceByItsKindAndWhatIsKnownOfIt() {
        assertThat(shown.text(source(OptionalInt.empty(), ""))).isEqualTo("survey");
        assertThat(shown.text(source(OptionalInt.of(40), "https://example.org"))).isEqualTo("survey, 40, https://example.org");
    }

    @Test
    void tellsAMeasureByItsKindAndItsNumberOrDuration() {
        assertThat(shown.text(measure(MeasureKind.NPS, 10, Optional.empty()))).isEqualTo("nps, 10");
        assertThat(shown.text(measure(MeasureKind.RESOLUTION_TIME, 0, Optional.of(Duration.ofMinutes(20)))))
                .isEqualTo("resolution-time, PT20M");
    }

    @Test
    void tellsElementsThatAreReferredToByTheirTitles() {
        assertThat(shown.text(List.of(new ElementId("s1"), new ElementId("p1")))).isEqualTo("I call, Buy");
    }

    @Test
    void tellsAParentByItsMapAndItsStepThere() {
        assertThat(shown.text(new ParentStep(new MapAddress(7, "main"), new ElementId("s1"), Extras.NONE))).isEqualTo("7/main, s1");
    }

    @Test
    void tellsOfAPersonaWithoutNameNotEvenItsKey() {
        PersonaReference restricted = new PersonaReference(Optional.empty(), Optional.of(new MapAddress(7, "gerda")), "", PersonaStanding.RESTRICTED, Extras.NONE);

        assertThat(shown.text(restricted)).isEqualTo("\u2026");
        assertThat(shown.text(restricted.told("Gerda", PersonaStanding.KNOWN))).isEqualTo("Gerda");
    }

    @Test
    void tellsMembersOfNewerVersionsByTheirValues() {
        assertThat(shown.text(new Extras(Map.of("a", "1")))).isEqualTo("1");
    }

    private static Source source(OptionalInt n, String link) {
        return new Source(SourceKind.SURVEY, Optional.empty(), n, link, "", Extras.NONE);
    }

    private static Measure measure(MeasureKind kind, int value, Optional<Duration> duration) {
        return new Measure(kind, BigDecimal.valueOf(value), CsatScale.PERCENT, "", "", duration, Optional.empty(), "", Extras.NONE);
    }
}
