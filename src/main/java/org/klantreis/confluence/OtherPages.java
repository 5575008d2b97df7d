package org.klantreis.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klantreis.drawing.PageLink;
import org.klantreis.usecase.PageTitles;

/** Finds the page that a macro names as {@code SPACE:Title}, by title in its own space, or by id, and tells what it is called. */
final class OtherPages implements PageTitles {

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern IN_SPACE = Pattern.compile("(~?[A-Za-z0-9._-]+):(.+)");

    private final PageManager pages;
    private final ApplicationProperties site;

    OtherPages(PageManager pages, ApplicationProperties site) {
        this.pages = pages;
        this.site = site;
    }

    /**
     * The id of the page; empty if there is none. Says nothing about permission. A title goes before an id, because
     * pages are called 2026.
     *
     * @param space key of the space in which a bare title is looked for
     */
    OptionalLong find(String named, Optional<String> space) {
        return inNamedSpace(named).or(() -> space.flatMap(key -> page(key, named)))
                .map(page -> OptionalLong.of(page.getId())).orElseGet(() -> byId(named));
    }

    private static OptionalLong byId(String named) {
        return ID.matcher(named).matches() ? OptionalLong.of(Long.parseLong(named)) : OptionalLong.empty();
    }

    /** By id, which renaming and moving leave alone; called by its id too if it is gone meanwhile. */
    PageLink link(long id) {
        return new PageLink(title(id), SitePath.of(site) + "/pages/viewpage.action?pageId=" + id);
    }

    @Override
    public String title(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id)).map(AbstractPage::getTitle).orElse(Long.toString(id));
    }

    private Optional<Page> inNamedSpace(String named) {
        Matcher parts = IN_SPACE.matcher(named);
        return parts.matches() ? page(parts.group(1), parts.group(2).strip()) : Optional.empty();
    }

    private Optional<Page> page(String space, String title) {
        return Optional.ofNullable(pages.getPage(space, title));
    }
}
