package org.klantreis.insight;

import java.util.List;
import org.klantreis.model.AccessNeed;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.Need;

/** Names a persona and the entries of its lists, which are known by what they say. */
final class PersonaSubjects implements Subjects {

    static final Subject PERSONA = new Subject(ElementType.PERSONA, List.of("persona"), List.of(), List.of());

    @Override
    public Subject of(Record element) {
        if (element instanceof PersonaLine line) {
            return entry(line.type(), line.member(), line.text());
        }
        if (element instanceof Need need) {
            return entry(ElementType.NEED, "needs", need.text());
        }
        if (element instanceof AccessNeed need) {
            return entry(ElementType.ACCESS, "access", need.text());
        }
        return element instanceof ChannelPreference channel ? entry(ElementType.CHANNEL, "channels", channel.key()) : PERSONA;
    }

    private static Subject entry(ElementType type, String member, String text) {
        return new Subject(type, List.of(member, text), List.of(text), List.of());
    }

    @Override
    public Object named(Object value) {
        return value;
    }
}
