package org.klantreis.persona;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.Slice;

/** Picks from long lists of heads what the current user may view, asking about each page once. */
final class ViewableHeads {

    /** Heads that are looked through for one answer. */
    static final int MOST = 5_000;

    private final PersonaPages pages;
    private final Map<Long, Boolean> viewable = new HashMap<>();

    ViewableHeads(PersonaPages pages) {
        this.pages = pages;
    }

    Listing<PlacedDocument> of(Function<Slice, Listing<MapHead>> source, Predicate<MapHead> wanted, Slice slice) {
        List<MapHead> found = new ArrayList<>();
        boolean more = true;
        for (int start = 0; more && start < MOST && found.size() <= slice.start() + slice.limit(); start += Slice.MOST) {
            Listing<MapHead> heads = source.apply(new Slice(start, Slice.MOST));
            heads.entries().stream().filter(wanted).filter(this::isViewable).forEach(found::add);
            more = heads.more();
        }
        return Listing.of(found.stream().skip(slice.start()).limit(slice.limit() + 1).map(this::placed).toList(), slice);
    }

    private boolean isViewable(MapHead head) {
        return viewable.computeIfAbsent(head.address().page(), page -> !pages.isGone(page) && pages.mayView(page));
    }

    private PlacedDocument placed(MapHead head) {
        return new PlacedDocument(head.address(), head.title(), pages.title(head.address().page()));
    }
}
