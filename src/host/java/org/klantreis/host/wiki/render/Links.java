package org.klantreis.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.klantreis.host.wiki.standin.AttachmentAddress;

/** Draws links and pictures of storage format, which name pages by title instead of address. */
final class Links {
    private final PageManager pages;
    private final String base;

    Links(PageManager pages, String base) {
        this.pages = pages;
        this.base = base;
    }

    String link(Element link, ConversionContext context) {
        Element target = link.selectFirst("> ri|page");
        Element body = link.selectFirst("> ac|plain-text-link-body, > ac|link-body");
        String title = target == null ? "" : target.attr("ri:content-title");
        String text = Escaping.html(body == null || body.wholeText().isBlank() ? title : body.wholeText());
        return Optional.ofNullable(target).flatMap(page -> page(page, context))
                .map(page -> "<a href=\"" + Escaping.html(base + page.getUrlPath()) + "\">" + text + "</a>")
                .orElse("<span class=\"wiki-unresolved-link\">" + text + "</span>");
    }

    String image(Element image, ConversionContext context) {
        String address = address(image, context);
        return AllowedHtml.address(address)
                ? "<img src=\"" + Escaping.html(address) + "\" alt=\"" + Escaping.html(image.attr("ac:alt")) + "\">"
                : "";
    }

    private String address(Element image, ConversionContext context) {
        Element url = image.selectFirst("> ri|url");
        Element file = image.selectFirst("> ri|attachment");
        if (file != null && context.getEntity() != null) {
            return base + AttachmentAddress.of(context.getEntity().getId(), file.attr("ri:filename"));
        }
        return url == null ? "" : url.attr("ri:value");
    }

    /** What a macro gets for a parameter that names a page: the title, with the space in front where one is given. */
    static String name(Element page) {
        String space = page.attr("ri:space-key");
        return (space.isEmpty() ? "" : space + ":") + page.attr("ri:content-title");
    }

    private Optional<Page> page(Element page, ConversionContext context) {
        String space = page.hasAttr("ri:space-key") ? page.attr("ri:space-key") : context.getSpaceKey();
        return Optional.ofNullable(space).map(key -> pages.getPage(key, page.attr("ri:content-title")));
    }
}
