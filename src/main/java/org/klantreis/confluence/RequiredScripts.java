package org.klantreis.confluence;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.klantreis.drawing.View;
import org.klantreis.model.Journey;

/** Asks Confluence to put our styles and scripts on the page that is being rendered. */
final class RequiredScripts {

    private final PageBuilderService pages;

    RequiredScripts(PageBuilderService pages) {
        this.pages = pages;
    }

    /** What a map needs to be looked at; only some need what blueprints, plans and personas do. */
    void ofMap(View view, Journey journey) {
        require("viewer");
        if (view == View.BLUEPRINT) {
            require("blueprint");
        }
        if (journey.looksAhead()) {
            require("plan");
        }
        if (!journey.personas().isEmpty()) {
            persona();
        }
    }

    void chooser() {
        require("chooser");
    }

    void persona() {
        require("persona");
    }

    void shelf() {
        require("shelf");
    }

    private void require(String module) {
        pages.assembler().resources().requireWebResource(Product.KEY + ":" + module);
    }
}
