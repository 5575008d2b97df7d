package org.klantreis.host.wiki.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Contents;
import org.klantreis.host.wiki.content.PageWatches;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Restrictions;
import org.klantreis.host.wiki.content.SpaceRow;
import org.klantreis.host.wiki.content.Spaces;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.render.PageContext;
import org.klantreis.host.wiki.render.Renderer;
import org.klantreis.host.wiki.standin.Entities;
import org.klantreis.host.wiki.standin.PageAddress;
import org.klantreis.host.wiki.standin.PublishedNews;

/** Shows a page, an old version of it, or the page as another output would have it. */
final class PageScreen {
    private final Frame frame;
    private final Entities entities;
    private final Access access;
    private final Restrictions restrictions;
    private final PageWatches watches;
    private final Renderer renderer;
    private final PublishedNews news;

    PageScreen(Frame frame, Entities entities, Access access, Restrictions restrictions, PageWatches watches,
               Renderer renderer, PublishedNews news) {
        this.frame = frame;
        this.entities = entities;
        this.access = access;
        this.restrictions = restrictions;
        this.watches = watches;
        this.renderer = renderer;
        this.news = news;
    }

    /** Answers /display/{space} and /display/{space}/{title}. */
    void byTitle(Visit visit) throws IOException {
        String[] parts = visit.path().split("/", 4);
        SpaceRow space = spaces().byKey(parts.length > 2 ? parts[2] : "").orElseThrow(Refusal::missing);
        boolean home = parts.length < 4 || parts[3].isEmpty();
        Content page = home ? contents().byId(space.homePage()).orElseThrow(Refusal::missing)
                : contents().byTitle(space.key(), parts[3].replace('+', ' ')).orElseThrow(Refusal::missing);
        show(visit, access.toView(visit.user(), page.id()));
    }

    /** Answers /pages/viewpage.action with pageId, which may be that of an old version, and pageVersion. */
    void byId(Visit visit) throws IOException {
        Content content = access.toView(visit.user(), visit.id("pageId"));
        if (content.draft()) {
            visit.go("/pages/resumedraft.action?draftId=" + content.id());
            return;
        }
        show(visit, visit.param("pageVersion").isEmpty() ? content
                : contents().version(content.pageId(), (int) visit.id("pageVersion")).orElseThrow(Refusal::missing));
    }

    private void show(Visit visit, Content content) throws IOException {
        if (!visit.param("outputType").isEmpty()) {
            output(visit, content);
            return;
        }
        frame.show(visit, content, () -> new Frame.View("page", content.title(), values(visit, content),
                List.of("page")));
        if (content.current()) {
            news.viewed(content);
        }
    }

    private void output(Visit visit, Content content) throws IOException {
        ConversionContextOutputType type = Arrays.stream(ConversionContextOutputType.values())
                .filter(output -> output.value().equals(visit.param("outputType"))).findFirst()
                .orElseThrow(Refusal::missing);
        frame.show(visit, content, () -> Frame.View.of("output", content.title(),
                Map.of("contentHtml", rendered(content, type))));
    }

    String rendered(Content content, ConversionContextOutputType type) {
        return renderer.html(content.body(), PageContext.of(entities.page(content), type));
    }

    private Map<String, Object> values(Visit visit, Content content) {
        Content page = content.historical() ? contents().byId(content.pageId()).orElseThrow() : content;
        Map<String, Object> values = new HashMap<>();
        values.put("contentHtml", rendered(content, ConversionContextOutputType.DISPLAY));
        values.put("content", content);
        values.put("page", page);
        values.put("path", PageAddress.of(page));
        values.put("author", fullName(content.modifier()));
        values.put("when", new Dates(visit.texts().locale()).of(content.modified()));
        values.put("old", content.historical());
        values.put("mayEdit", page.current() && access.mayEdit(visit.user(), page));
        values.put("mayRemove", page.current() && access.mayRemove(visit.user(), page));
        values.put("restricted", !restrictions.of(page.id(), Restrictions.Operation.READ).isEmpty()
                || !restrictions.of(page.id(), Restrictions.Operation.UPDATE).isEmpty());
        values.put("known", visit.user().isPresent());
        values.put("watching", watches.watches(visit.user(), page.id()));
        return values;
    }

    private String fullName(String user) {
        return entities.users().byName(user).map(WikiUser::fullName).orElse(user);
    }

    private Contents contents() {
        return entities.contents();
    }

    private Spaces spaces() {
        return entities.spaces();
    }
}
