package org.klantreis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the map is about and where it stands. Empty texts mean: not told.
 *
 * @param goal       what the customer wants to get done
 * @param start      what triggers the journey
 * @param end        the state in which it ends
 * @param owner      of the map: user name or department
 * @param phaseWord  what this team calls its chapters
 * @param phaseModel key of the phase model that the map began with; empty if none
 */
public record Header(String goal, String scenario, String start, String end, String scopeIn, String scopeOut,
                     Optional<ScopeType> scopeType, List<Purpose> purpose, String owner, MapStatus status,
                     Optional<LocalDate> reviewBy, List<String> labels, PhaseWord phaseWord, String phaseModel,
                     GoldenCircle goldenCircle, Extras extras) {

    public static final Header EMPTY = new Header("", "", "", "", "", "", Optional.empty(), List.of(), "",
            MapStatus.DRAFT, Optional.empty(), List.of(), PhaseWord.PHASE, "", GoldenCircle.EMPTY, Extras.NONE);

    public Header {
        Rules.text("header.goal", goal);
        Rules.text("header.scenario", scenario);
        Rules.text("header.start", start);
        Rules.text("header.end", end);
        Rules.text("header.scopeIn", scopeIn);
        Rules.text("header.scopeOut", scopeOut);
        Rules.line("header.owner", owner);
        Rules.line("header.phaseModel", phaseModel);
        purpose = Rules.distinct(Limits.ENTRIES, "header.purpose", purpose);
        labels = Rules.atMost(Limits.ENTRIES, "header.labels", labels);
        labels.forEach(label -> Rules.line("header.labels", label));
    }
}
