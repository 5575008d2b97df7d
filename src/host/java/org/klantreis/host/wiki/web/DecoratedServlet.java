package org.klantreis.host.wiki.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klantreis.host.engine.WebResources;
import org.klantreis.host.wiki.web.Frame.View;

/** Puts the wiki's frame around a servlet's page that names a decorator, as Sitemesh does; leaves every other answer alone. */
final class DecoratedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern DECORATOR = Pattern.compile("<meta name=\"decorator\" content=\"atl\\.(general|admin)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL);

    private final transient HttpServlet servlet;
    private final transient Frame frame;
    private final transient RequestVisitor visitor;

    DecoratedServlet(HttpServlet servlet, Frame frame, RequestVisitor visitor) {
        this.servlet = servlet;
        this.frame = frame;
        this.visitor = visitor;
    }

    @Override
    public void init() throws ServletException {
        servlet.init(getServletConfig());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Visit visit = new Visit(request, response, new Texts(visitor.locale()));
        try (WebResources.Collected resources = frame.collect()) {
            KeptAnswer kept = new KeptAnswer(response);
            servlet.service(request, kept);
            String page = kept.text();
            if (DECORATOR.matcher(page).find()) {
                frame.show(visit, resources, View.of("decorated", title(page), Map.of("contentHtml", part(BODY, page))));
            } else {
                kept.send();
            }
        }
    }

    private static String title(String page) {
        return part(TITLE, page).replace("&amp;", "&");
    }

    private static String part(Pattern pattern, String page) {
        return Optional.of(pattern.matcher(page)).filter(found -> found.find()).map(found -> found.group(1)).orElse("");
    }
}
