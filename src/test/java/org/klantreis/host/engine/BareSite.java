package org.klantreis.host.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A site without pages, whose visitor is whoever the header X-As names. */
public final class BareSite implements Site, Visitor {
    private final ThreadLocal<String> name = ThreadLocal.withInitial(() -> "");
    private Plugin plugin;

    @Override
    public void register(HostServices services) {
        // no pages, no services
    }

    @Override
    public Visitor visitor() {
        return this;
    }

    @Override
    public void mount(HttpMounts http, Plugin started) {
        plugin = started;
        http.filter(new AsHeader());
    }

    @Override
    public void started() {
        // no demo content
    }

    @Override
    public void stopped() {
        // nothing open
    }

    @Override
    public boolean known() {
        return !name.get().isEmpty();
    }

    @Override
    public boolean administrator() {
        return name.get().equals("admin");
    }

    @Override
    public Locale locale() {
        return name.get().equals("dutch") ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
    }

    @Override
    public Locale locale(String userKey) {
        return locale();
    }

    public Plugin plugin() {
        return plugin;
    }

    private final class AsHeader extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            name.set(Optional.ofNullable(request.getHeader("X-As")).orElse(""));
            chain.doFilter(request, response);
        }
    }
}
