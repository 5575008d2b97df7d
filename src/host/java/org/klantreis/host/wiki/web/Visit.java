package org.klantreis.host.wiki.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.klantreis.host.wiki.Uploads;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Upload;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.standin.CurrentAccount;

/** One request for a page of the wiki. */
public final class Visit {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Texts texts;
    private Optional<String> place = Optional.empty();

    Visit(HttpServletRequest request, HttpServletResponse response, Texts texts) {
        this.request = request;
        this.response = response;
        this.texts = texts;
    }

    HttpServletResponse response() {
        return response;
    }

    Texts texts() {
        return texts;
    }

    Optional<WikiUser> user() {
        return CurrentAccount.current();
    }

    String base() {
        return request.getContextPath();
    }

    /** The path below the context, decoded by the server. */
    String path() {
        return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Says where the screen that answers a form can be asked for again, below the context. */
    void at(String path) {
        place = Optional.of(base() + path);
    }

    /** Where a browser comes back to this screen; a form's own address only takes forms. */
    String address() {
        boolean form = request.getMethod().equals("POST");
        return place.orElseGet(() -> form ? base() + "/" : asked());
    }

    private String asked() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    String param(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    Upload upload(String field) throws IOException {
        return Uploads.of(request, field);
    }

    /** A number parameter; 0 where there is none, and a malformed one names nothing that exists. */
    long id(String name) {
        String value = param(name);
        if (!value.matches("\\d{0,18}")) {
            throw Refusal.missing();
        }
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    String theme() {
        String wanted = user().map(WikiUser::theme).or(() -> Cookies.read(request, Cookies.THEME)).orElse("auto");
        return List.of("light", "dark").contains(wanted) ? wanted : "auto";
    }

    /** The secret that forms carry; made with the first page that a browser sees. */
    String token() {
        if (request.getAttribute(Cookies.TOKEN) instanceof String made) {
            return made;
        }
        String token = Cookies.read(request, Cookies.TOKEN).orElseGet(this::newToken);
        request.setAttribute(Cookies.TOKEN, token);
        return token;
    }

    private String newToken() {
        String token = UUID.randomUUID().toString();
        cookie(Cookies.TOKEN, token, -1);
        return token;
    }

    /** Refuses a form that did not come from one of our own pages. */
    void checkToken() {
        Optional<String> mine = Cookies.read(request, Cookies.TOKEN);
        if (mine.isEmpty() || !mine.get().equals(param("atl_token"))) {
            throw Refusal.of(403, "refused.token");
        }
    }

    void cookie(String name, String value, int seconds) {
        Cookies.write(request, response, name, value, seconds);
    }

    Optional<String> cookie(String name) {
        return Cookies.read(request, name);
    }

    void go(String path) throws IOException {
        response.sendRedirect(base() + path);
    }

    /** Goes back to an address of this wiki; any other address leads to the dashboard. */
    void back(String address) throws IOException {
        boolean ours = address.startsWith(base() + "/") && !address.contains("\\") && !address.contains("//");
        response.sendRedirect(ours ? address : base() + "/");
    }
}
