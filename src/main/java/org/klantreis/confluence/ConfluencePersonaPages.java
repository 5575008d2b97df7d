package org.klantreis.confluence;

import org.klantreis.persona.PersonaPages;

/** Confluence's pages and blog posts as homes of personas. */
final class ConfluencePersonaPages implements PersonaPages {

    private final ViewedPages pages;

    ConfluencePersonaPages(ViewedPages pages) {
        this.pages = pages;
    }

    @Override
    public boolean mayView(long page) {
        return pages.mightView(page);
    }

    @Override
    public boolean isGone(long page) {
        return pages.isGone(page);
    }

    @Override
    public boolean isForgotten(long page) {
        return pages.isForgotten(page);
    }
}
