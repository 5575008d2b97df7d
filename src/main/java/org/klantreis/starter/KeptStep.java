package org.klantreis.starter;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.klantreis.model.Contact;
import org.klantreis.model.Evidence;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Moment;
import org.klantreis.model.Step;
import org.klantreis.model.Travellers;

/** A step in a starter: the journey always, and what the lanes of these kinds show of it. */
final class KeptStep {

    private KeptStep() {
    }

    /** What nobody has researched for the new map is assumed there. */
    static Step of(Step step, Set<LaneKind> kinds, boolean description) {
        boolean touching = kinds.contains(LaneKind.CHANNEL);
        return new Step(step.id(), step.phase(), step.title(), description ? step.description() : "", step.kind(),
                step.optional(), contact(step.contact(), kinds),
                kinds.contains(LaneKind.EMOTION) ? step.experience() : Experience.UNKNOWN, Evidence.ASSUMED, List.of(),
                touching ? step.importance() : OptionalInt.empty(), "",
                step.duration().filter(any -> kinds.contains(LaneKind.DURATION)),
                step.moment().filter(any -> kinds.contains(LaneKind.MOMENT)).map(KeptStep::moment), step.returnsTo(),
                Travellers.EVERYBODY, List.of(), Extras.NONE);
    }

    /** The organisation's mark for itself is a measure. */
    private static Contact contact(Contact contact, Set<LaneKind> kinds) {
        boolean touching = kinds.contains(LaneKind.CHANNEL);
        return new Contact(touching ? contact.channels() : List.of(),
                kinds.contains(LaneKind.CONTACT_REASON) ? contact.reason() : "",
                contact.directness().filter(any -> touching), contact.kind().filter(any -> touching),
                contact.status().filter(any -> touching), OptionalInt.empty());
    }

    private static Moment moment(Moment moment) {
        return new Moment(moment.kind(), moment.effect(), moment.reason(), Extras.NONE);
    }
}
