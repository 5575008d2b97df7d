package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.Cell;
import org.klantreis.model.Contact;
import org.klantreis.model.ElementId;
import org.klantreis.model.Evidence;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.Source;
import org.klantreis.model.SourceKind;
import org.klantreis.model.Step;
import org.klantreis.model.StepKind;
import org.klantreis.model.Travellers;

class EscapingTest {

    private static final String HOSTILE = "<script>alert(\"1\")</script> & 'quotes' $page #foreach <img src=x onerror=y>";

    @ParameterizedTest
    @EnumSource(Output.class)
    void showsHostileTextsAsTextExactlyOnceEscaped(Output output) {
        Document map = Drawings.read(hostile(HOSTILE, ""), Drawings.READ.as(output));

        assertThat(map.select("script, [onerror], img")).isEmpty();
        assertThat(map.text()).doesNotContain("&lt;").doesNotContain("&amp;").contains(HOSTILE);
        assertThat(map.select("th:contains(onerror), td:contains(onerror)")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example",
        "java\tscript:alert(1)", "\\\\evil.example", "file:///etc/passwd"})
    void followsNoHostileLink(String link) {
        assertThat(Drawings.read(hostile("x", link)).select("th a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/report?a=1&b=2", "http://example.org", "/display/DEMO/Report", "pages/viewpage.action?pageId=1"})
    void followsLinksOfTheWebAndOfThisSite(String link) {
        assertThat(Drawings.read(hostile("x", link)).select("th a").attr("href")).isEqualTo(link);
    }

    private static Journey hostile(String text, String link) {
        Source source = new Source(SourceKind.INTERVIEW, Optional.empty(), OptionalInt.empty(), link, text, Extras.NONE);
        Step step = new Step(new ElementId("s1"), new ElementId("p1"), text, text, StepKind.TOUCHPOINT, false, Contact.NONE,
                Experience.UNKNOWN, Evidence.ASSUMED, List.of(source), OptionalInt.empty(), text, Optional.empty(),
                Optional.empty(), Optional.empty(), Travellers.EVERYBODY, List.of(), Extras.NONE);
        return Journeys.of(List.of(Phase.of("p1", text)), List.of(step),
                List.of(Lane.of("l1", LaneKind.TEXT, text), Lane.of("l2", LaneKind.PAIN, text), Lane.of("l3", LaneKind.LIST, text),
                        Lane.of("l4", LaneKind.OWNER, text), Lane.of("l5", LaneKind.EMOTION, text)),
                List.of(Cell.of("l1", "s1", text), Cell.of("l3", "s1", text)),
                List.of(Finding.of("f1", FindingKind.PAIN, text, List.of(step.id()))));
    }
}
