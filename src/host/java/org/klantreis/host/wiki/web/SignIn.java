package org.klantreis.host.wiki.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.standin.WikiConfluenceUser;

/** Finds out who asks, by session or basic authentication, and in which language, for the length of one request. */
public final class SignIn extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final transient RequestVisitor visitor;

    public SignIn(Users users, RequestVisitor visitor) {
        this.users = users;
        this.visitor = visitor;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String authorization = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        boolean basic = authorization.regionMatches(true, 0, "Basic ", 0, 6);
        Optional<WikiUser> user = basic ? basic(authorization.substring(6)) : session(request);
        if (basic && user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            AuthenticatedUserThreadLocal.set(user.map(WikiConfluenceUser::new).orElse(null));
            visitor.choose(Locale.forLanguageTag(lang(request, user)));
            chain.doFilter(request, response);
        } finally {
            AuthenticatedUserThreadLocal.reset();
            visitor.forget();
        }
    }

    private Optional<WikiUser> session(HttpServletRequest request) {
        return Cookies.read(request, Cookies.SESSION).flatMap(users::inSession);
    }

    private Optional<WikiUser> basic(String credentials) {
        try {
            String[] pair = new String(Base64.getDecoder().decode(credentials.strip()), StandardCharsets.UTF_8)
                    .split(":", 2);
            return pair.length == 2 ? users.withPassword(pair[0], pair[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String lang(HttpServletRequest request, Optional<WikiUser> user) {
        String wanted = user.map(WikiUser::lang).or(() -> Cookies.read(request, Cookies.LANG)).orElse("en");
        return wanted.equals("nl") ? "nl" : "en";
    }
}
