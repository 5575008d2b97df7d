package org.klantreis.host.engine;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Set;

/** The languages of the wiki and those of the current visitor and of others (PLATFORM 5.1). */
final class Languages implements LocaleResolver {
    static final Set<Locale> SUPPORTED = Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private final Visitor visitor;

    Languages(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public Locale getLocale() {
        return visitor.locale();
    }

    @Override
    public Locale getLocale(UserKey user) {
        return visitor.locale(user.getStringValue());
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return SUPPORTED;
    }
}
