package org.klantreis.confluence;

import org.klantreis.persona.PersonaPages;

/** Confluence's pages and blog posts as homes of personas. */
final class ConfluencePersonaPages implements PersonaPages {

    private final ViewedPages pages;
    private final OtherPages others;

    ConfluencePersonaPages(ViewedPages pages, OtherPages others) {
        this.pages = pages;
        this.others = others;
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

    @Override
    public String title(long page) {
        return others.link(page).title();
    }
}
