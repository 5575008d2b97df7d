package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The content on which a macro stands.
 *
 * @param page  id of the latest version; empty in a template, a comment, or a page that was never saved
 * @param saved false for content that Confluence has not stored yet
 * @param old   whether it is an older version of the page, which is only read
 * @param space key of the space
 */
record Place(OptionalLong page, boolean saved, boolean old, Optional<String> space) {

    static Place of(ConversionContext context) {
        ContentEntityObject content = context.getEntity();
        Optional<String> space = Optional.ofNullable(context.getSpaceKey());
        if (content == null || content.getId() < 1) {
            return new Place(OptionalLong.empty(), false, false, space);
        }
        return content instanceof AbstractPage page
                ? ofPage(page, LatestVersion.of(page), space)
                : new Place(OptionalLong.empty(), true, false, space);
    }

    private static Place ofPage(AbstractPage shown, AbstractPage latest, Optional<String> space) {
        return new Place(OptionalLong.of(latest.getId()), true, latest != shown, space);
    }
}
