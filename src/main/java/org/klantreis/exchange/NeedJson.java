package org.klantreis.exchange;

import org.klantreis.model.AccessKind;
import org.klantreis.model.AccessNeed;
import org.klantreis.model.Need;
import org.klantreis.model.NeedKind;

/** What a persona needs, and what it needs to take part at all. */
final class NeedJson {
    private NeedJson() {
    }

    static Need readNeed(Members from) {
        return new Need(from.text("text"), from.value("kind").word(NeedKind.class), from.extras());
    }

    static void writeNeed(MemberWriter to, Need need) {
        to.always("text", need.text()).word("kind", need.kind()).extras(need.extras());
    }

    static AccessNeed readAccess(Members from) {
        return new AccessNeed(from.text("text"), from.value("kind").word(AccessKind.class), from.extras());
    }

    static void writeAccess(MemberWriter to, AccessNeed need) {
        to.always("text", need.text()).word("kind", need.kind()).extras(need.extras());
    }
}
