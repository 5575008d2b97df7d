package org.klantreis.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody will do about what was found.
 *
 * @param owner  user name or department; empty if nobody owns it yet
 * @param impact on the customer, 1 to 5
 * @param effort for the organisation, 1 to 5
 * @param before the measure before the improvement, as text with its unit
 * @param after  the measure after it
 */
public record Improvement(ElementId id, String title, String text, List<ElementId> steps, List<ElementId> findings,
                          String owner, Optional<Horizon> horizon, OptionalInt impact, OptionalInt effort,
                          ImprovementStatus status, Optional<LocalDate> due, String before, String after,
                          Extras extras) {

    public Improvement {
        Rules.title("title", title);
        Rules.text("text", text);
        Rules.line("owner", owner);
        Rules.oneTo(5, "impact", impact);
        Rules.oneTo(5, "effort", effort);
        Rules.line("before", before);
        Rules.line("after", after);
        steps = Rules.distinct(Limits.STEPS, "steps", steps);
        findings = Rules.distinct(Limits.ENTRIES, "findings", findings);
    }

    /**
     * The steps at which it stands: its own; if it names none, those of what it mends.
     *
     * @param byId at least the findings that it names
     */
    public Set<ElementId> placesBy(Map<ElementId, Finding> byId) {
        return new LinkedHashSet<>(steps.isEmpty() ? findings.stream().flatMap(id -> byId.get(id).steps().stream()).toList() : steps);
    }
}
