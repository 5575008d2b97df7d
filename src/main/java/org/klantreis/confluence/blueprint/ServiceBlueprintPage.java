package org.klantreis.confluence.blueprint;

import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Texts;

/** What the blueprint <i>Service blueprint</i> begins with. */
public final class ServiceBlueprintPage extends BegunMapPage {

    public ServiceBlueprintPage(Languages languages) {
        super("service-blueprint", languages);
    }

    @Override
    String introduction(Texts texts) {
        return texts.text("create.page.blueprint");
    }
}
