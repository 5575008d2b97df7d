package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Set;

/** The languages of users (PLATFORM 5.1; type [J 9.5.2], methods [K], that of somebody else [J 5.3.4-7.8.1]). */
public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(UserKey user);

    Set<Locale> getSupportedLocales();
}
