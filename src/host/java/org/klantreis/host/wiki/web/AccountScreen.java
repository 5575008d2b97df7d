package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.content.WikiUser;

/** Logging in and out, and the choice of language and theme, kept with the user or, for guests, in a cookie. */
final class AccountScreen {
    private static final int YEAR = 365 * 24 * 3600;

    private final Frame frame;
    private final Users users;

    AccountScreen(Frame frame, Users users) {
        this.frame = frame;
        this.users = users;
    }

    void askLogin(Visit visit) throws IOException {
        login(visit, "");
    }

    private void login(Visit visit, String error) throws IOException {
        frame.show(visit, "", Frame.View.of("login", visit.texts().of("login.title"), Map.of(
                "error", error, "user", visit.param("os_username"), "destination", visit.param("os_destination"))));
    }

    void login(Visit visit) throws IOException {
        Optional<WikiUser> user = users.withPassword(visit.param("os_username"), visit.param("os_password"));
        if (user.isEmpty()) {
            visit.response().setStatus(401);
            visit.at("/login.action?os_destination=" + Frame.encoded(visit.param("os_destination")));
            login(visit, visit.texts().of("login.failed"));
            return;
        }
        visit.cookie(Cookies.SESSION, users.begin(user.get()), -1);
        visit.back(visit.param("os_destination"));
    }

    void logout(Visit visit) throws IOException {
        visit.cookie(Cookies.SESSION).ifPresent(users::end);
        visit.cookie(Cookies.SESSION, "", 0);
        visit.go("/");
    }

    void prefer(Visit visit) throws IOException {
        String lang = choice(visit.param("lang"), visit.texts().lang(), List.of("en", "nl"));
        String theme = choice(visit.param("theme"), visit.theme(), List.of("light", "dark", "auto"));
        visit.user().ifPresentOrElse(user -> users.prefer(user.name(), lang, theme), () -> {
            visit.cookie(Cookies.LANG, lang, YEAR);
            visit.cookie(Cookies.THEME, theme, YEAR);
        });
        visit.back(visit.param("os_destination"));
    }

    private static String choice(String wanted, String otherwise, List<String> allowed) {
        return allowed.contains(wanted) ? wanted : otherwise;
    }
}
