package org.klantreis.confluence;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Arrays;
import java.util.Locale;
import org.klantreis.drawing.PropertyTexts;

/** Confluence's texts and languages: whoever is told has chosen one, and whoever wrote has chosen English. */
final class SomeLanguages {

    static final UserKey KARIM = new UserKey(SampleNotice.KARIM.key());

    final LocaleResolver locales = mock(LocaleResolver.class);

    SomeLanguages(String tag) {
        when(locales.getLocale(KARIM)).thenReturn(Locale.forLanguageTag(tag));
        when(locales.getLocale()).thenReturn(Locale.ENGLISH);
    }

    ConfluenceLanguages languages() {
        return new ConfluenceLanguages(mock(I18nResolver.class, call -> text(call.getArguments())), locales);
    }

    private static Object text(Object... arguments) {
        String key = arguments[1].toString().substring(Product.KEY.length() + 1);
        Object[] values = Arrays.copyOfRange(arguments, 2, arguments.length);
        return PropertyTexts.of(((Locale) arguments[0]).getLanguage()).text(key, values);
    }
}
