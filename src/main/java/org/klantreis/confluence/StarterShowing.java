package org.klantreis.confluence;

import org.klantreis.drawing.Languages;
import org.klantreis.drawing.MapDrawing;
import org.klantreis.drawing.Presentation;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.Beginning;
import org.klantreis.starter.OfferedStarters;
import org.klantreis.starter.Starter;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.JourneyMaps;

/** Shows what a map will begin with, where it is not made yet. */
final class StarterShowing {

    private static final String FRAME = "<div class=\"klantreis-starter-shown\">%s%s</div>";

    private final OfferedStarters starters;
    private final JourneyMaps maps;
    private final MapDrawing drawing;
    private final Languages languages;
    private final RequiredScripts scripts;
    private final Notices notices;

    StarterShowing(OfferedStarters starters, JourneyMaps maps, MapDrawing drawing, Languages languages,
                   RequiredScripts scripts, Notices notices) {
        this.starters = starters;
        this.maps = maps;
        this.drawing = drawing;
        this.languages = languages;
        this.scripts = scripts;
        this.notices = notices;
    }

    /** Where there is no page yet, as in a page template. */
    String unsaved(Wish wish) {
        return wish.parameters().beginning().read()
                .map(beginning -> shown(wish, Presentation.NOWHERE, beginning, notices.quiet(wish.surface(), "macro.begins-there")))
                .orElseGet(() -> notices.quiet(wish.surface(), "macro.unsaved"));
    }

    /** For somebody who may edit the page on which the map is missing. */
    String html(Wish wish, MapAddress address, HomePage home, Beginning beginning) {
        if (!home.published() || !wish.changes()) {
            return shown(wish, address, beginning, notices.quiet(wish.surface(), "macro.begins-there"));
        }
        scripts.chooser();
        return shown(wish, address, beginning, notices.begin(address, beginning));
    }

    private String shown(Wish wish, MapAddress address, Beginning beginning, String notice) {
        if (wish.surface() == Surface.PAPER) {
            return notices.quiet(wish.surface(), "macro.none");
        }
        Starter starter = starters.find(beginning.starter(), beginning.language(), wish.place().space());
        Journey journey = maps.told(beginning.of(starter.journey()));
        scripts.ofMap(wish.parameters().view(), journey);
        return FRAME.formatted(notice, drawn(wish, address, journey));
    }

    private String drawn(Wish wish, MapAddress address, Journey journey) {
        MapParameters typed = wish.parameters();
        return drawing.html(journey, new Presentation(address, 0, wish.instance(), typed.view(), typed.lanes(),
                typed.height(), wish.surface().output(), false, false, false), languages);
    }
}
