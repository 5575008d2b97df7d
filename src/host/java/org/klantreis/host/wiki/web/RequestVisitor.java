package org.klantreis.host.wiki.web;

import java.util.Locale;
import org.klantreis.host.engine.Visitor;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.standin.CurrentAccount;

/** The person behind the running request, and the language chosen for it. */
public final class RequestVisitor implements Visitor {
    private final ThreadLocal<Locale> chosen = new ThreadLocal<>();

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
        return locale != null ? locale
                : Locale.forLanguageTag(CurrentAccount.current().map(WikiUser::lang).orElse("en"));
    }
}
