package org.klantreis.confluence;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.klantreis.drawing.PageLink;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.HomePages;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.Revision;

/**
 * Finds what a macro shows: the map of its own page, or of the page it names, or the home map of its key; otherwise
 * editors choose a starter and readers get one quiet line. Never writes.
 */
final class MapShowing {

    private final MapViewing viewing;
    private final HomePages pages;
    private final OtherPages others;
    private final DrawnMaps drawn;
    private final StarterChooser chooser;
    private final RequiredScripts scripts;
    private final Notices notices;

    MapShowing(MapViewing viewing, HomePages pages, OtherPages others, DrawnMaps drawn, StarterChooser chooser,
               RequiredScripts scripts, Notices notices) {
        this.viewing = viewing;
        this.pages = pages;
        this.others = others;
        this.drawn = drawn;
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
            return notices.quiet(wish.surface(), wish.place().saved() ? "macro.not-a-page" : "macro.unsaved");
        }
        return ofOwnPage(wish, new MapAddress(own.getAsLong(), wish.parameters().map()));
    }

    private String ofOtherPage(Wish wish, String named) {
        OptionalLong page = others.find(named, wish.place().space());
        Optional<Revision> found = page.isEmpty() ? Optional.empty()
                : find(new MapAddress(page.getAsLong(), wish.parameters().map()), wish);
        return found.map(revision -> map(wish, revision, false))
                .orElseGet(() -> notices.quiet(wish.surface(), "macro.none.there", wish.parameters().map(), Cut.of(named)));
    }

    private String ofOwnPage(Wish wish, MapAddress address) {
        HomePage home = pages.page(address.page());
        return find(address, wish)
                .map(revision -> map(wish, revision, home.access() == Access.EDIT && !wish.place().old()))
                .orElseGet(() -> withoutMap(wish, address, home));
    }

    private String withoutMap(Wish wish, MapAddress address, HomePage home) {
        return viewing.elsewhere(address)
                .flatMap(there -> find(there, wish))
                .map(revision -> ofElsewhere(wish, address, home, revision))
                .orElseGet(() -> withoutAny(wish, address, home));
    }

    private String ofElsewhere(Wish wish, MapAddress address, HomePage home, Revision revision) {
        boolean mayCopy = home.access() == Access.EDIT && home.published() && wish.changes();
        if (mayCopy) {
            scripts.chooser();
        }
        PageLink there = others.link(revision.address().page());
        return map(wish, revision, false) + (mayCopy ? notices.elsewhere(there, address, revision)
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
        return chooser.html(address, wish.instance());
    }

    private static String whyNone(Wish wish, HomePage home) {
        if (home.access() != Access.EDIT || wish.surface() == Surface.PAPER || wish.place().old()) {
            return "macro.none";
        }
        return wish.parameters().revision().isPresent() ? "macro.none.pinned" : "macro.choose-on-page";
    }

    private String map(Wish wish, Revision revision, boolean mayEdit) {
        UnknownLanes unknown = UnknownLanes.of(wish.parameters().lanes(), revision.journey());
        if (unknown.all()) {
            return notices.unknown(wish.surface(), unknown);
        }
        String drawing = drawing(wish, revision, mayEdit);
        return unknown.names().isEmpty() ? drawing : drawing + notices.unknown(wish.surface(), unknown);
    }

    private String drawing(Wish wish, Revision revision, boolean mayEdit) {
        if (wish.surface() != Surface.PAPER) {
            scripts.viewer();
        }
        return drawn.html(revision, wish.presentation(revision, mayEdit));
    }

    private Optional<Revision> find(MapAddress address, Wish wish) {
        OptionalInt pinned = wish.parameters().revision();
        Optional<Revision> found = pinned.isEmpty() ? current(address) : revision(address, pinned.getAsInt());
        if (found.isEmpty() && pinned.isPresent() && current(address).isPresent()) {
            throw Hidden.revision(address, pinned.getAsInt());
        }
        return found;
    }

    private Optional<Revision> current(MapAddress address) {
        try {
            return Optional.of(viewing.current(address));
        } catch (Hidden hidden) {
            return Optional.empty();
        }
    }

    private Optional<Revision> revision(MapAddress address, int number) {
        try {
            return Optional.of(viewing.pinned(address, number));
        } catch (Hidden hidden) {
            return Optional.empty();
        }
    }
}
