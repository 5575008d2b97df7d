package org.klantreis.host.wiki.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.engine.WebResources;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.AccessMode;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Right;
import org.klantreis.host.wiki.content.SpaceRow;
import org.klantreis.host.wiki.content.WikiUser;

/** Draws the frame around every page: header, space navigation, and the head that the page's macros asked for. */
final class Frame {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Templates templates;
    private final Access access;
    private final AccessMode mode;
    private final SpaceTree tree;
    private final Plugin plugin;

    Frame(Templates templates, Access access, AccessMode mode, SpaceTree tree, Plugin plugin) {
        this.templates = templates;
        this.access = access;
        this.mode = mode;
        this.tree = tree;
        this.plugin = plugin;
    }

    /** What a screen shows: its template and values, and the contexts its scripts and styles hang in. */
    record View(String template, String title, Map<String, ?> values, List<String> contexts) {
        static View of(String template, String title, Map<String, ?> values) {
            return new View(template, title, values, List.of());
        }
    }

    /** Draws a screen of the wiki as a whole, or of one space. */
    void show(Visit visit, String space, View view) throws IOException {
        show(visit, space, 0, () -> view);
    }

    /** Draws a screen whose view collects what its macros require. */
    void show(Visit visit, String space, Supplier<View> view) throws IOException {
        show(visit, space, 0, view);
    }

    /** Draws a screen of one page; the view is made while the page collects what its macros require. */
    void show(Visit visit, Content page, Supplier<View> view) throws IOException {
        show(visit, page.space(), page.pageId(), view);
    }

    private void show(Visit visit, String space, long page, Supplier<View> making) throws IOException {
        try (WebResources.Collected resources = collect()) {
            draw(visit, space, page, making.get(), resources);
        }
    }

    /** Begins to collect what a page of the wiki needs; it ends when that is closed. */
    WebResources.Collected collect() {
        return plugin.resources().begin().context("main").context("atl.general");
    }

    /** Draws a screen of the wiki as a whole, with what was collected for it. */
    void show(Visit visit, WebResources.Collected resources, View view) throws IOException {
        draw(visit, "", 0, view, resources);
    }

    private void draw(Visit visit, String space, long page, View view, WebResources.Collected resources) throws IOException {
        view.contexts().forEach(resources::context);
        Map<String, Object> values = common(visit, space, page);
        values.put("title", view.title());
        values.put("bodyHtml", templates.render(view.template(), inner(visit, view)));
        values.put("headHtml", resources.head());
        write(visit, templates.render("frame", values));
    }

    private Map<String, Object> inner(Visit visit, View view) {
        Map<String, Object> values = new HashMap<>(view.values());
        values.put("t", visit.texts());
        values.put("base", visit.base());
        values.put("token", visit.token());
        values.put("title", view.title());
        return values;
    }

    private Map<String, Object> common(Visit visit, String space, long page) {
        Map<String, Object> values = new HashMap<>();
        values.put("t", visit.texts());
        values.put("base", visit.base());
        values.put("baseUrl", plugin.baseUrl());
        values.put("token", visit.token());
        values.put("here", visit.address());
        values.put("hereInAddress", encoded(visit.address()));
        values.put("theme", visit.theme());
        values.put("known", visit.user().isPresent());
        values.put("userName", visit.user().map(WikiUser::name).orElse(""));
        values.put("fullName", visit.user().map(WikiUser::fullName).orElse(""));
        values.put("accessMode", mode.word());
        values.put("readOnly", mode.readOnly());
        values.put("pageId", page);
        values.put("space", space);
        PluginMenu menu = new PluginMenu(plugin);
        values.put("siteTools", visit.user().filter(WikiUser::administrator).map(user -> menu.ofAdministration()).orElse(List.of()));
        values.put("spaceTools", visit.user().isPresent() ? menu.ofSpace(space) : List.of());
        List<SpaceRow> visible = access.visibleSpaces(visit.user());
        values.put("spaces", visible);
        visible.stream().filter(s -> s.key().equals(space)).findFirst().ifPresent(s -> values.putAll(Map.of(
                "spaceName", s.name(),
                "tree", TreeWindow.around(tree.rows(visit.user(), space, page)),
                "mayEdit", access.may(visit.user(), Right.EDIT, space),
                "mayAdminister", access.may(visit.user(), Right.ADMINISTER, space))));
        return values;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Writes a script-safe island of data for the page's scripts. */
    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value).replace("<", "\\u003c").replace("&", "\\u0026");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Visit visit, String html) throws IOException {
        visit.response().setContentType("text/html;charset=UTF-8");
        visit.response().setHeader("Cache-Control", "no-store");
        visit.response().setHeader("X-Content-Type-Options", "nosniff");
        visit.response().setHeader("X-Frame-Options", "SAMEORIGIN");
        visit.response().getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
