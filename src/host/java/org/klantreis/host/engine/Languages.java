package org.klantreis.host.engine;

import com.atlassian.sal.api.message.LocaleResolver;
import java.util.Locale;
import java.util.Set;

/** The languages of the wiki and the one of the current visitor (PLATFORM 5.1). */
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
    public Set<Locale> getSupportedLocales() {
        return SUPPORTED;
    }
}
