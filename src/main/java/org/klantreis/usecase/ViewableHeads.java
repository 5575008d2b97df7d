package org.klantreis.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Picks from long lists of heads what the current user may view, asking about each page once. */
public final class ViewableHeads {

    private static final int MOST = 5_000;

    private final HomePages pages;
    private final PageTitles titles;
    private final int most;

    public ViewableHeads(HomePages pages, PageTitles titles) {
        this(pages, titles, MOST);
    }

    /** @param most heads that are looked through for one answer */
    public ViewableHeads(HomePages pages, PageTitles titles, int most) {
        this.pages = pages;
        this.titles = titles;
        this.most = most;
    }

    /** What may be viewed of what the source has, in its order; of long lists, {@code more} is said as well where not all was looked through. */
    public Listing<PlacedDocument> of(Function<Slice, Listing<MapHead>> source, Slice slice) {
        Map<Long, Boolean> viewable = new HashMap<>();
        List<MapHead> found = new ArrayList<>();
        boolean more = true;
        for (int start = 0; more && start < most && found.size() <= slice.start() + slice.limit(); start += Slice.MOST) {
            Listing<MapHead> heads = source.apply(new Slice(start, Slice.MOST));
            heads.entries().stream().filter(head -> viewable.computeIfAbsent(head.address().page(), this::mayView)).forEach(found::add);
            more = heads.more();
        }
        Listing<PlacedDocument> told = Listing.of(found.stream().skip(slice.start()).limit(slice.limit() + 1).map(this::placed).toList(), slice);
        // whoever follows the parts comes to an end all the same
        return new Listing<>(told.entries(), slice, told.more() || more && found.size() >= slice.start());
    }

    private boolean mayView(long page) {
        return pages.page(page).mayView();
    }

    private PlacedDocument placed(MapHead head) {
        return new PlacedDocument(head.address(), head.title(), titles.title(head.address().page()));
    }
}
