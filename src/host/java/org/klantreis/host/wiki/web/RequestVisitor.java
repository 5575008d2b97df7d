package org.klantreis.host.wiki.web;

import java.util.Locale;
import java.util.Optional;
import org.klantreis.host.engine.Visitor;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.standin.CurrentAccount;

/** The person behind the running request, the language chosen for it, and those that others chose. */
public final class RequestVisitor implements Visitor {
    private final Users users;
    private final ThreadLocal<Locale> chosen = new ThreadLocal<>();

    public RequestVisitor(Users users) {
        this.users = users;
    }

    void choose(Locale locale) {
        chosen.set(locale);
    }

    void forget() {
        chosen.remove();
    }

    @Override
    public boolean known() {
        return CurrentAccount.current().isPresent();
    }

    @Override
    public boolean administrator() {
        return CurrentAccount.current().map(WikiUser::administrator).orElse(false);
    }

    /** The language of the request; outside one, that of the user. */
    @Override
    public Locale locale() {
        Locale locale = chosen.get();
        return locale != null ? locale : preferred(CurrentAccount.current());
    }

    @Override
    public Locale locale(String userKey) {
        return preferred(users.byKey(userKey));
    }

    private static Locale preferred(Optional<WikiUser> user) {
        return Locale.forLanguageTag(user.map(WikiUser::lang).orElse("en"));
    }
}
