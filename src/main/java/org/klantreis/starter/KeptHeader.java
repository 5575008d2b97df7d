package org.klantreis.starter;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Extras;
import org.klantreis.model.GoldenCircle;
import org.klantreis.model.Header;
import org.klantreis.model.MapStatus;

/** What a starter says about the maps that begin with it; never who owns them, nor when they are due. */
final class KeptHeader {

    private KeptHeader() {
    }

    static Header of(Header header, boolean texts) {
        return texts
                ? new Header(header.goal(), header.scenario(), header.start(), header.end(), header.scopeIn(),
                        header.scopeOut(), header.scopeType(), header.purpose(), "", MapStatus.DRAFT, Optional.empty(),
                        header.labels(), header.phaseWord(), header.phaseModel(),
                        circle(header.goldenCircle()), Extras.NONE)
                : new Header("", "", "", "", "", "", Optional.empty(), List.of(), "", MapStatus.DRAFT, Optional.empty(),
                        List.of(), header.phaseWord(), header.phaseModel(), GoldenCircle.EMPTY, Extras.NONE);
    }

    private static GoldenCircle circle(GoldenCircle circle) {
        return new GoldenCircle(circle.why(), circle.how(), circle.what(), Extras.NONE);
    }
}
