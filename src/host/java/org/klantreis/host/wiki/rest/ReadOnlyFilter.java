package org.klantreis.host.wiki.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.klantreis.host.engine.ErrorBody;
import org.klantreis.host.wiki.content.AccessMode;
import org.klantreis.host.wiki.web.RequestVisitor;
import org.klantreis.host.wiki.web.Texts;

/** Refuses REST calls that are not for reading while the site is read-only, whoever makes them, also those of plugins. */
public final class ReadOnlyFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String SWITCH = "/rest/api/accessmode";

    private final transient AccessMode mode;
    private final transient RequestVisitor visitor;

    public ReadOnlyFilter(AccessMode mode, RequestVisitor visitor) {
        this.mode = mode;
        this.visitor = visitor;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (mode.readOnly() && writes(request)) {
            refuse(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean writes(HttpServletRequest request) {
        String path = request.getServletPath();
        String rest = request.getPathInfo() == null ? path : path + request.getPathInfo();
        return rest.startsWith("/rest/") && !rest.equals(SWITCH) && !READING.contains(request.getMethod());
    }

    private void refuse(HttpServletResponse response) throws IOException {
        String body = ErrorBody.readOnly(new Texts(visitor.locale()).of("refused.read-only"));
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
