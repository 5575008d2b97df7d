package org.klantreis.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.klantreis.usecase.Hidden;

/** The page on which the templates of a space, or of the whole site, are kept; Confluence draws its frame around it. */
public final class ShelfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ShelfPage page;

    public ShelfServlet(ShelfPage page) {
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html(request, response));
    }

    private String html(HttpServletRequest request, HttpServletResponse response) {
        try {
            return page.html(Optional.ofNullable(request.getParameter("space")).filter(key -> !key.isEmpty()));
        } catch (Hidden hidden) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return page.hidden(hidden);
        }
    }
}
