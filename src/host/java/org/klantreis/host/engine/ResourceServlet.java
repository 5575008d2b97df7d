package org.klantreis.host.engine;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Serves the files of web resources at {@code /s/…/_/download/resources/…} and {@code /download/resources/…}. */
final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PLACE = "/download/resources/";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=utf-8"), Map.entry("mjs", "text/javascript;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"), Map.entry("json", "application/json;charset=utf-8"),
            Map.entry("html", "text/html;charset=utf-8"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"), Map.entry("jpg", "image/jpeg"), Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"), Map.entry("ttf", "font/ttf"), Map.entry("map", "application/json;charset=utf-8"));

    private final transient ResourceModules modules;
    private final transient Transformers transformers;
    private final transient Visitor visitor;

    ResourceServlet(ResourceModules modules, Transformers transformers, Visitor visitor) {
        this.modules = modules;
        this.transformers = transformers;
        this.visitor = visitor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        int start = path.indexOf(PLACE);
        int slash = start < 0 ? -1 : path.indexOf('/', start + PLACE.length());
        if (slash < 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean versioned = path.startsWith("/s/");
        response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        serve(path.substring(start + PLACE.length(), slash), path.substring(slash + 1), request, response);
    }

    private void serve(String key, String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ResourceModule> module = modules.find(key);
        Optional<byte[]> content = module.flatMap(found -> found.find(file)).flatMap(ResourceServlet::bytes);
        if (content.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.getOrDefault(module.get().type(file), "application/octet-stream"));
        byte[] body = transformers.apply(module.get(), file, content.get(), language(request));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Locale language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("locale")).map(Locale::forLanguageTag).orElseGet(visitor::locale);
    }

    private static Optional<byte[]> bytes(URL file) {
        try (InputStream in = file.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
