package org.klantreis.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A pain point or an opportunity, at one or more steps.
 *
 * @param severity of a pain, or size of an opportunity, 1 to 5
 * @param feedback where the answer stands, if it began as a customer's feedback
 */
public record Finding(ElementId id, FindingKind kind, String title, String text, List<ElementId> steps,
                      OptionalInt severity, Evidence evidence, Optional<Feedback> feedback, Extras extras) {

    public Finding {
        Rules.title("title", title);
        Rules.text("text", text);
        Rules.oneTo(5, "severity", severity);
        steps = Rules.distinct(Limits.STEPS, "steps", steps);
    }

    public static Finding of(String id, FindingKind kind, String title, List<ElementId> steps) {
        return new Finding(new ElementId(id), kind, title, "", steps, OptionalInt.empty(), Evidence.ASSUMED,
                Optional.empty(), Extras.NONE);
    }
}
