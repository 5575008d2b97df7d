package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klantreis.model.Cell;
import org.klantreis.model.Contact;
import org.klantreis.model.ElementId;
import org.klantreis.model.Evidence;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.OwnWords;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;

/** Maps to draw in tests and benchmarks. */
public final class Journeys {

    private static final List<LaneKind> TWELVE = List.of(LaneKind.TEXT, LaneKind.TEXT, LaneKind.CHANNEL, LaneKind.EMOTION,
            LaneKind.TEXT, LaneKind.PAIN, LaneKind.OPPORTUNITY, LaneKind.OWNER, LaneKind.TEXT, LaneKind.EVIDENCE,
            LaneKind.TEXT, LaneKind.TEXT);
    private static final String[] CHANNELS = {"phone", "website", "email", "shop", "app"};
    private static final String[] FEELINGS = {"frustration", "relief", "hope", "doubt", "joy", "confusion"};
    private static final String[] THOUGHTS = {"Will this be quick?", "I hope somebody answers today.",
        "Why do they ask this again?", "This looks easier than last time.", "Where do I find the number of my order?"};

    private Journeys() {
    }

    public static Journey of(List<Phase> phases, List<Step> steps, List<Lane> lanes, List<Cell> cells, List<Finding> findings) {
        return new Journey("en", "A journey", "", JourneyState.AS_IS, Optional.empty(), Optional.empty(), Header.EMPTY,
                List.of(), OwnWords.NONE, phases, steps, lanes, cells, findings, List.of(), Extras.NONE);
    }

    /** One phase, the curve lane, and a step per valence; {@code NaN} for a step of which nobody knows it. */
    public static Journey felt(double... valences) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < valences.length; i++) {
            Experience felt = Double.isNaN(valences[i]) ? Experience.UNKNOWN
                    : Experience.of(new Valence((int) (valences[i] * 2)), "");
            steps.add(Step.of("s" + i, "p0", "I take step " + i, Contact.NONE, felt));
        }
        return of(List.of(Phase.of("p0", "Only")), steps, List.of(Lane.of("curve", LaneKind.EMOTION, "Emotion")), List.of(), List.of());
    }

    /** As many phases, steps spread over them; the last phases are empty if there are fewer steps than phases. */
    public static Journey sized(int phases, int steps) {
        List<Phase> chapters = IntStream.range(0, phases).mapToObj(i -> Phase.of("p" + i, "Phase " + (i + 1))).toList();
        List<Step> moments = IntStream.range(0, steps).mapToObj(i -> step(i, (int) ((long) i * phases / Math.max(steps, phases)))).toList();
        return of(chapters, moments, List.of(Lane.of("curve", LaneKind.EMOTION, "Emotion")), List.of(), List.of());
    }

    /** Twelve lanes, all filled: 8 phases. */
    public static Journey full(int steps) {
        List<Lane> lanes = IntStream.range(0, TWELVE.size()).mapToObj(i -> Lane.of("l" + i, TWELVE.get(i), "Lane " + (i + 1))).toList();
        List<Cell> cells = new ArrayList<>();
        for (Lane lane : lanes) {
            for (int i = 0; lane.kind().holdsCells() && i < steps; i++) {
                cells.add(Cell.of(lane.id().value(), "s" + i, THOUGHTS[(i * 7 + lane.title().length() + i / 3) % THOUGHTS.length]));
            }
        }
        Journey sized = sized(8, steps);
        return of(sized.phases(), sized.steps(), lanes, cells, findings(steps));
    }

    private static List<Finding> findings(int steps) {
        return IntStream.range(0, steps).filter(i -> i % 3 != 0).mapToObj(i -> Finding.of("f" + i,
                i % 2 == 0 ? FindingKind.PAIN : FindingKind.OPPORTUNITY, "Nobody knows who is in charge",
                List.of(new ElementId("s" + i)))).toList();
    }

    private static Step step(int i, int phase) {
        Experience felt = i % 9 == 4 ? Experience.UNKNOWN
                : Experience.of(new Valence((i * 5) % 9 - 4), FEELINGS[i % FEELINGS.length]);
        Step plain = Step.of("s" + i, "p" + phase, "I do the thing that comes at " + i, Contact.through(CHANNELS[i % 5]), felt);
        return i % 2 == 0 ? plain : researched(plain);
    }

    private static Step researched(Step step) {
        return new Step(step.id(), step.phase(), step.title(), step.description(), step.kind(), step.optional(),
                step.contact(), step.experience(), Evidence.RESEARCHED, step.sources(), step.importance(), "Service desk",
                step.duration(), step.moment(), step.returnsTo(), step.personas(), step.measures(), step.extras());
    }
}
