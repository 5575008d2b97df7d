package org.klantreis.confluence;

import com.atlassian.confluence.pages.AbstractPage;

/** The version of a page that people read, edit and restrict: an old one has an id of its own, and no permissions. */
final class LatestVersion {

    private LatestVersion() {
    }

    static AbstractPage of(AbstractPage page) {
        return !page.isLatestVersion() && page.getLatestVersion() instanceof AbstractPage latest ? latest : page;
    }
}
