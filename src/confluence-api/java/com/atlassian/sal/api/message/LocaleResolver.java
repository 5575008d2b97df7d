package com.atlassian.sal.api.message;

import java.util.Locale;
import java.util.Set;

/** The language of the current user (PLATFORM 5.1; type [J 9.5.2], methods [K]). */
public interface LocaleResolver {
    Locale getLocale();

    Set<Locale> getSupportedLocales();
}
