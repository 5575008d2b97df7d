package org.klantreis.confluence;

import java.util.Optional;
import java.util.OptionalLong;
import org.klantreis.drawing.PageLink;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.Beginning;
import org.klantreis.starter.Shelves;
import org.klantreis.starter.UniqueKey;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.HomePages;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.MapViewing;

/**
 * Finds what a macro shows: the map of its own page, or of the page it names, or the home map of its key; otherwise
 * editors choose a starter and readers get one quiet line. Never writes.
 */
final class MapShowing {

    private final FoundDocuments<MapNow> maps;
    private final HomePages pages;
    private final Shelves shelves;
    private final OtherPages others;
    private final DrawnMaps drawn;
    private final DiscussionLine discussion;
    private final StarterShowing starter;
    private final StarterChooser chooser;
    private final RequiredScripts scripts;
    private final Notices notices;

    MapShowing(MapViewing viewing, HomePages pages, Shelves shelves, OtherPages others, DrawnMaps drawn,
               DiscussionLine discussion, StarterShowing starter, StarterChooser chooser, RequiredScripts scripts, Notices notices) {
        this.maps = new FoundDocuments<>(viewing, viewing::now,
                (address, number) -> new MapNow(viewing.pinned(address, number), DiscussionState.NONE));
        this.pages = pages;
        this.shelves = shelves;
        this.others = others;
        this.drawn = drawn;
        this.discussion = discussion;
        this.starter = starter;
        this.chooser = chooser;
        this.scripts = scripts;
        this.notices = notices;
    }

    String html(Wish wish) {
        if (wish.parameters().page().isPresent()) {
            return ofOtherPage(wish, wish.parameters().page().get());
        }
        OptionalLong own = wish.place().page();
        if (own.isEmpty()) {
            return wish.place().saved() ? notices.quiet(wish.surface(), "macro.not-a-page") : starter.unsaved(wish);
        }
        return ofOwnPage(wish, new MapAddress(own.getAsLong(), wish.parameters().map()));
    }

    private String ofOtherPage(Wish wish, String named) {
        OptionalLong page = others.find(named, wish.place().space());
        Optional<MapNow> found = page.isEmpty() ? Optional.empty()
                : find(new MapAddress(page.getAsLong(), wish.parameters().map()), wish);
        return found.map(now -> map(wish, now, false))
                .orElseGet(() -> notices.quiet(wish.surface(), "macro.none.there", wish.parameters().map(), Cut.of(named)));
    }

    private String ofOwnPage(Wish wish, MapAddress address) {
        HomePage home = pages.page(address.page());
        return find(address, wish)
                .map(now -> map(wish, now, home.access() == Access.EDIT && !wish.place().old()))
                .orElseGet(() -> withoutMap(wish, address, home));
    }

    private Optional<MapNow> find(MapAddress address, Wish wish) {
        return maps.find(address, wish.parameters().revision());
    }

    private String withoutMap(Wish wish, MapAddress address, HomePage home) {
        Optional<Beginning> beginning = wish.parameters().beginning().read();
        return elsewhere(address, beginning.isPresent())
                .flatMap(there -> find(there, wish))
                .map(now -> ofElsewhere(wish, address, home, now))
                .orElseGet(() -> beginning.filter(asked -> home.access() == Access.EDIT && wish.mayBegin())
                        .map(asked -> begins(wish, address, home, asked))
                        .orElseGet(() -> withoutAny(wish, address, home)));
    }

    private String begins(Wish wish, MapAddress address, HomePage home, Beginning asked) {
        try {
            return starter.html(wish, address, home, asked);
        } catch (Failure unusable) {
            return notices.failure(unusable) + withoutAny(wish, address, home);
        }
    }

    /** Whoever says what a map begins with means a map of this very page, unless its key means one map in the world. */
    private Optional<MapAddress> elsewhere(MapAddress address, boolean begins) {
        return begins && !UniqueKey.is(address.key()) ? Optional.empty() : maps.elsewhere(address);
    }

    private String ofElsewhere(Wish wish, MapAddress address, HomePage home, MapNow now) {
        boolean mayCopy = home.access() == Access.EDIT && home.published() && wish.changes();
        if (mayCopy) {
            scripts.chooser();
        }
        PageLink there = others.link(now.revision().address().page());
        return map(wish, now, false) + (mayCopy ? notices.elsewhere(there, address, now.revision())
                : notices.elsewhere(wish.surface(), there));
    }

    private String withoutAny(Wish wish, MapAddress address, HomePage home) {
        if (home.access() != Access.NONE && !home.published()) {
            return notices.quiet(wish.surface(), "macro.unsaved");
        }
        if (home.access() != Access.EDIT || !wish.changes()) {
            return notices.quiet(wish.surface(), whyNone(wish, home));
        }
        scripts.chooser();
        return chooser.html(address, wish.place().space(), wish.instance(), wish.parameters().view());
    }

    private static String whyNone(Wish wish, HomePage home) {
        if (home.access() != Access.EDIT || wish.surface() == Surface.PAPER || wish.place().old()) {
            return "macro.none";
        }
        return wish.parameters().revision().isPresent() ? "macro.none.pinned" : "macro.choose-on-page";
    }

    private String map(Wish wish, MapNow now, boolean mayEdit) {
        UnknownLanes unknown = UnknownLanes.of(wish.parameters().lanes(), now.revision().document());
        if (unknown.all()) {
            return notices.unknown(wish.surface(), unknown);
        }
        String drawing = drawing(wish, now, mayEdit);
        return unknown.names().isEmpty() ? drawing : drawing + notices.unknown(wish.surface(), unknown);
    }

    private String drawing(Wish wish, MapNow now, boolean mayEdit) {
        if (wish.surface() != Surface.PAPER) {
            scripts.ofMap(wish.parameters().view(), now.revision().document());
        }
        boolean mayKeep = wish.changes() && shelves.mayKeep(now.revision().address().page());
        String html = drawn.html(now.revision(), wish.presentation(now.revision(), mayEdit, mayKeep));
        return wish.changes() ? html + discussion.html(now, wish.instance()) : html;
    }
}
