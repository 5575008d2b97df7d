package org.klantreis.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One moment within a phase: a touchpoint, or what lies between two of them. The columns of the map.
 *
 * @param title      in the first person: "I look up the opening hours"
 * @param optional   whether some people skip it
 * @param evidence   how well its emotion is known; assumed emotions are drawn dashed
 * @param importance for the customer, 1 to 5
 * @param owner      user name or department; empty if nobody owns it
 * @param duration   how long it takes, not negative, and at most {@link Limits#DURATION_DAYS} days
 * @param returnsTo  the step to which some people go back from here
 * @param personas   who takes it, of those on whose behalf the journey is told
 */
public record Step(ElementId id, ElementId phase, String title, String description, StepKind kind, boolean optional,
                   Contact contact, Experience experience, Evidence evidence, List<Source> sources,
                   OptionalInt importance, String owner, Optional<Duration> duration, Optional<Moment> moment,
                   Optional<ElementId> returnsTo, Travellers personas, List<Measure> measures, Extras extras) {

    /** @throws InvalidValue if a value can never be right */
    public Step {
        Rules.title("title", title);
        Rules.text("description", description);
        Rules.oneTo(5, "importance", importance);
        Rules.line("owner", owner);
        sources = Rules.atMost(Limits.ENTRIES, "sources", sources);
        measures = Rules.atMost(Limits.ENTRIES, "measures", measures);
        Rules.duration("duration", duration);
        if (returnsTo.filter(id::equals).isPresent()) {
            throw new InvalidValue("returns-to-itself", "returnsTo", id);
        }
    }

    /** The same step, taken by these. */
    public Step takenBy(Travellers travellers) {
        return new Step(id, phase, title, description, kind, optional, contact, experience, evidence, sources, importance,
                owner, duration, moment, returnsTo, travellers, measures, extras);
    }

    /** A touchpoint of which only its place and title are known. */
    public static Step of(String id, String phase, String title) {
        return of(id, phase, title, Contact.NONE, Experience.UNKNOWN);
    }

    public static Step of(String id, String phase, String title, Contact contact, Experience experience) {
        return new Step(new ElementId(id), new ElementId(phase), title, "", StepKind.TOUCHPOINT, false, contact,
                experience, Evidence.ASSUMED, List.of(), OptionalInt.empty(), "", Optional.empty(), Optional.empty(),
                Optional.empty(), Travellers.EVERYBODY, List.of(), Extras.NONE);
    }
}
