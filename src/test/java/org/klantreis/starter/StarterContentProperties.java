package org.klantreis.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.AnyJourney;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

class StarterContentProperties {

    /**
     * Every member that a starter may hold. Whoever adds one to the format decides here whether it comes along: nothing
     * that names people, was measured, or belongs to one page may.
     */
    private static final Set<String> MAY = Set.of("format", "formatVersion", "kind", "lang", "title", "description",
            "state", "header", "goal", "scenario", "start", "end", "scopeIn", "scopeOut", "scopeType", "purpose", "labels",
            "phaseWord", "phaseModel", "goldenCircle", "why", "how", "what", "contactReasons", "emotionWords", "key", "name", "icon",
            "online", "family", "strength", "valence", "phases", "steps", "lanes", "cells", "findings", "improvements",
            "id", "phase", "optional", "channels", "contactReason", "directness", "contact",
            "functional", "emotion", "importance", "duration", "moment", "effect", "reason", "returnsTo", "hidden",
            "collapsed", "lane", "at", "text", "department", "mark", "severity", "horizon", "impact", "effort", "status");

    private final MapJson json = new MapJson();

    @Provide
    Arbitrary<Journey> journeys() {
        return AnyJourney.journeys();
    }

    @Property(tries = 300)
    void holdsNothingThatNamesPeopleOrWasMeasured(@ForAll("journeys") Journey map) throws Exception {
        JsonNode starter = new ObjectMapper().readTree(json.write(StarterContent.of(map, Kept.everythingOf(map), "Ours")));

        assertThat(members(starter, new TreeSet<>())).isSubsetOf(MAY);
    }

    @Property(tries = 200)
    void keepsTheJourneyWithItsIds(@ForAll("journeys") Journey map) {
        Journey starter = StarterContent.of(map, Kept.NOTHING, "Ours");

        assertThat(starter.phases()).extracting(Phase::id).isEqualTo(map.phases().stream().map(Phase::id).toList());
        assertThat(starter.steps()).extracting(Step::id).isEqualTo(map.steps().stream().map(Step::id).toList());
        assertThat(starter.steps()).extracting(Step::title).isEqualTo(map.steps().stream().map(Step::title).toList());
        assertThat(starter.lanes()).extracting(Lane::id).isEqualTo(map.lanes().stream().map(Lane::id).toList());
        assertThat(starter.cells()).isEmpty();
        assertThat(starter.findings()).isEmpty();
        assertThat(starter.improvements()).isEmpty();
    }

    @Property(tries = 200)
    void changesNothingWhenItIsMadeOfAStarter(@ForAll("journeys") Journey map) {
        Journey once = StarterContent.of(map, Kept.everythingOf(map), "Ours");

        assertThat(StarterContent.of(once, Kept.everythingOf(once), "Ours")).isEqualTo(once);
    }

    private static Set<String> members(JsonNode node, Set<String> found) {
        node.fieldNames().forEachRemaining(found::add);
        node.forEach(inner -> members(inner, found));
        return found;
    }
}
