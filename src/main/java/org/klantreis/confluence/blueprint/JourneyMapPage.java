package org.klantreis.confluence.blueprint;

import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Texts;

/** What the blueprint <i>Journey map</i> begins with. */
public final class JourneyMapPage extends BegunMapPage {

    public JourneyMapPage(Languages languages) {
        super("journey-map", languages);
    }

    @Override
    String introduction(Texts texts) {
        return texts.text("create.page.journey");
    }
}
