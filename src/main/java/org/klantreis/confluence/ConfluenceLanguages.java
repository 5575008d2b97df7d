package org.klantreis.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Texts;

/** Our texts as Confluence serves them, in the language it knows of the reader, or of somebody who is told. */
final class ConfluenceLanguages implements Languages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final I18nResolver i18n;
    private final LocaleResolver locales;

    ConfluenceLanguages(I18nResolver i18n, LocaleResolver locales) {
        this.i18n = i18n;
        this.locales = locales;
    }

    @Override
    public Texts ofReader() {
        return new ConfluenceTexts(i18n, locales.getLocale());
    }

    /** For what is sent to a user; where Confluence does not tell their language, that of whoever causes it. */
    Texts of(String userKey) {
        return new ConfluenceTexts(i18n, locale(userKey));
    }

    private Locale locale(String userKey) {
        try {
            return locales.getLocale(new UserKey(userKey));
        } catch (RuntimeException | LinkageError notTold) {
            return locales.getLocale();
        }
    }

    @Override
    public Texts ofMap(String language) {
        boolean dutch = DUTCH.getLanguage().equals(Locale.forLanguageTag(language).getLanguage());
        return new ConfluenceTexts(i18n, dutch ? DUTCH : Locale.ENGLISH);
    }
}
