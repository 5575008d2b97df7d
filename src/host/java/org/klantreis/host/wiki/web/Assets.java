package org.klantreis.host.wiki.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The wiki's own styles and scripts. */
public final class Assets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "/wiki.css", "text/css;charset=UTF-8",
            "/wiki.js", "text/javascript;charset=UTF-8",
            "/macro-markup.js", "text/javascript;charset=UTF-8",
            "/editor.js", "text/javascript;charset=UTF-8",
            "/favicon.svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = TYPES.get(String.valueOf(request.getPathInfo()));
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream asset = Assets.class.getResourceAsStream("/org/klantreis/host/wiki/web" + request.getPathInfo())) {
            asset.transferTo(response.getOutputStream());
        }
    }
}
