package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.klantreis.model.InvalidValue;

/**
 * Reads an object again after each refusal, with a stand-in for the member that was refused, so that one reading
 * finds everything that is wrong with it.
 */
final class PatientReading {

    static final String STAND_IN = "unreadable";

    private final ObjectNode node;
    private final Place place;
    private final Problems problems;

    PatientReading(ObjectNode node, Place place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    /** Empty, with the reasons noted, if no stand-in helps. */
    <T> Optional<T> of(Supplier<T> reading) {
        Set<String> replaced = new HashSet<>();
        while (!problems.isFull()) {
            try {
                return Optional.of(reading.get());
            } catch (InvalidValue broken) {
                note(broken);
                String member = memberOf(broken);
                if (betweenElements(broken) || !replaced.add(member)) {
                    return Optional.empty();
                }
                replace(member, broken);
            }
        }
        return Optional.empty();
    }

    private void note(InvalidValue broken) {
        problems.note(betweenElements(broken) ? broken.field() : place.member(memberOf(broken)), broken);
        broken.others().forEach(this::note);
    }

    /** Such a rule names its whole place, and no stand-in would help. */
    private static boolean betweenElements(InvalidValue broken) {
        return broken.field().contains("[");
    }

    private static String memberOf(InvalidValue broken) {
        return broken.field().substring(broken.field().lastIndexOf('.') + 1);
    }

    private void replace(String member, InvalidValue broken) {
        JsonNode wrong = node.path(member);
        if (wrong.isContainerNode()) {
            node.remove(member);
            problems.elementLost();
        } else if (wrong.isNumber() && !broken.rule().equals("missing")) {
            node.put(member, 1);
        } else {
            node.put(member, STAND_IN);
        }
    }
}
