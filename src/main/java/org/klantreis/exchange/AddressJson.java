package org.klantreis.exchange;

import org.klantreis.model.MapAddress;
import org.klantreis.model.PairedMap;
import org.klantreis.model.ParentStep;

/** References to other maps: the pair, and the parent's step. */
final class AddressJson {
    private AddressJson() {
    }

    static PairedMap readPair(Members from) {
        return new PairedMap(read(from), from.extras());
    }

    static ParentStep readParent(Members from) {
        return new ParentStep(read(from), from.id("step"), from.extras());
    }

    /** Page and key; a key that is left out is the page's main map. */
    static MapAddress read(Members from) {
        return new MapAddress(from.required("page").whole().orElse(1L),
                from.value("key").text().orElse(MapAddress.MAIN));
    }

    static void writePair(MemberWriter to, PairedMap pair) {
        write(to, pair.map()).extras(pair.extras());
    }

    static void writeParent(MemberWriter to, ParentStep parent) {
        write(to, parent.map()).id("step", parent.step()).extras(parent.extras());
    }

    static MemberWriter write(MemberWriter to, MapAddress address) {
        return to.page("page", address.page()).always("key", address.key());
    }
}
