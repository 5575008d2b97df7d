package org.klantreis.host.engine;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;

/** Where servlets and filters are hung into the web server, below the context path. */
public interface HttpMounts {
    /** Adds a filter for every request; the one added first runs first. */
    void filter(Filter filter);

    /** Adds a servlet for one or more servlet patterns such as {@code /display/*}. */
    void servlet(Servlet servlet, String... patterns);
}
