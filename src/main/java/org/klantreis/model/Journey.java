package org.klantreis.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A customer journey as a team maps it: somebody going from a clear start to a clear end. Order of phases, steps and
 * lanes is order on the map; steps stand within their phase in the order of this list.
 *
 * @param lang   the language in which the map is written, a BCP 47 tag such as {@code nl}
 * @param pair   the map that shows the other state, as-is or to-be
 * @param parent the step of a larger journey into which this one zooms
 */
public record Journey(String lang, String title, String description, JourneyState state, Optional<PairedMap> pair,
                      Optional<ParentStep> parent, Header header, List<PersonaReference> personas, OwnWords ownWords,
                      List<Phase> phases, List<Step> steps, List<Lane> lanes, List<Cell> cells,
                      List<Finding> findings, List<Improvement> improvements, Extras extras) implements Document {

    /** @throws InvalidValue if a value can never be right, or an element refers to one that is not there */
    public Journey {
        Rules.title("title", title);
        Rules.text("description", description);
        personas = Rules.atMost(Limits.ENTRIES, "personas", personas);
        phases = Rules.atMost(Limits.PHASES, "phases", phases);
        steps = Rules.atMost(Limits.STEPS, "steps", steps);
        lanes = Rules.atMost(Limits.LANES, "lanes", lanes);
        cells = Rules.atMost(Limits.ENTRIES, "cells", cells);
        findings = Rules.atMost(Limits.ENTRIES, "findings", findings);
        improvements = Rules.atMost(Limits.ENTRIES, "improvements", improvements);
        LanguageTag.checkShape(lang);
        new JourneyRules(personas, phases, steps, lanes, findings, improvements).check(cells);
    }

    /** Whether it tells more than the journey: what drives its makers, or what they will improve. */
    public boolean looksAhead() {
        return !improvements.isEmpty() || !header.goldenCircle().equals(GoldenCircle.EMPTY);
    }

    /** The steps of a phase, in order. */
    public List<Step> stepsOf(ElementId phase) {
        return steps.stream().filter(step -> step.phase().equals(phase)).toList();
    }

    /** The same journey, on behalf of these; steps let go of all others. */
    public Journey withPersonas(List<PersonaReference> travelling) {
        Set<ElementId> known = PersonaReference.ids(travelling);
        return new Journey(lang, title, description, state, pair, parent, header, travelling, ownWords, phases,
                steps.stream().map(step -> step.takenBy(step.personas().among(known))).toList(), lanes, cells, findings,
                improvements, extras);
    }
}
