package org.klantreis.confluence;

import com.atlassian.webresource.api.assembler.PageBuilderService;

/** Asks Confluence to put our styles and scripts on the page that is being rendered. */
final class RequiredScripts {

    private final PageBuilderService pages;

    RequiredScripts(PageBuilderService pages) {
        this.pages = pages;
    }

    void viewer() {
        require("viewer");
    }

    void blueprint() {
        require("blueprint");
    }

    void plan() {
        require("plan");
    }

    void chooser() {
        require("chooser");
    }

    private void require(String module) {
        pages.assembler().resources().requireWebResource(Product.KEY + ":" + module);
    }
}
