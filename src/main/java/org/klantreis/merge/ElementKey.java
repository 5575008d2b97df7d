package org.klantreis.merge;

import java.util.Map;
import org.klantreis.model.AccessNeed;
import org.klantreis.model.Cell;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.EmotionWord;
import org.klantreis.model.Finding;
import org.klantreis.model.Improvement;
import org.klantreis.model.Lane;
import org.klantreis.model.Need;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/** By what an entry of a list is the same in two drafts: its id, its place; a plain value by itself. */
final class ElementKey {

    private ElementKey() {
    }

    static Object of(Object entry) {
        if (entry instanceof Step step) {
            return step.id().value();
        }
        if (entry instanceof Cell cell) {
            return cell.lane() + "/" + cell.at();
        }
        if (entry instanceof Phase phase) {
            return phase.id().value();
        }
        if (entry instanceof Lane lane) {
            return lane.id().value();
        }
        if (entry instanceof Finding finding) {
            return finding.id().value();
        }
        return entry instanceof Improvement improvement ? improvement.id().value() : nameOf(entry);
    }

    private static Object nameOf(Object entry) {
        if (entry instanceof PersonaReference persona) {
            return "personas/" + persona.address().map(address -> address.page() + "/" + address.key()).orElse(persona.name());
        }
        if (entry instanceof Channel channel) {
            return channel.key();
        }
        if (entry instanceof EmotionWord word) {
            return word.key();
        }
        return entry instanceof Map.Entry<?, ?> member ? member.getKey() : ofPersona(entry);
    }

    /** Called by its list as well, because nothing keeps texts apart across lists. */
    private static Object ofPersona(Object entry) {
        if (entry instanceof Need need) {
            return "needs/" + need.text();
        }
        if (entry instanceof AccessNeed need) {
            return "access/" + need.text();
        }
        return entry instanceof ChannelPreference channel ? "channels/" + channel.key() : entry;
    }

    /** Whether moving an entry is an edit that a reader sees. */
    static boolean orderCounts(Object entry) {
        return !(entry instanceof Cell || entry instanceof Map.Entry);
    }
}
