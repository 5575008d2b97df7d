package org.klantreis.host.wiki.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.render.Mishap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each request to its screen, and makes an error page of what goes wrong. */
public final class WikiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WikiServlet.class);

    private final transient Map<String, Screen> screens = new LinkedHashMap<>();
    private final transient RequestVisitor visitor;
    private final transient ErrorScreen errors;

    WikiServlet(RequestVisitor visitor, ErrorScreen errors) {
        this.visitor = visitor;
        this.errors = errors;
    }

    /** A path that ends in a slash stands for everything below it. */
    WikiServlet get(String path, Screen screen) {
        screens.put("GET " + path, screen);
        return this;
    }

    /** Forms are only taken with the token of our own pages. */
    WikiServlet post(String path, Screen screen) {
        screens.put("POST " + path, visit -> {
            visit.checkToken();
            screen.answer(visit);
        });
        return this;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, new Texts(visitor.locale()));
        try {
            screen(request.getMethod().replace("HEAD", "GET"), visit.path()).orElseThrow(Refusal::missing).answer(visit);
        } catch (Refusal refusal) {
            errors.show(visit, refusal);
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            Mishap.bear(e);
            LOG.error("{} {} failed", request.getMethod(), visit.path(), e);
            errors.show(visit, Refusal.of(500, "refused.broken"));
        }
    }

    private Optional<Screen> screen(String method, String path) {
        return Optional.ofNullable(screens.get(method + " " + path)).or(() -> {
            int second = path.indexOf('/', 1);
            return second < 0 ? Optional.empty()
                    : Optional.ofNullable(screens.get(method + " " + path.substring(0, second + 1)));
        });
    }
}
