package org.klantreis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody visits the wiki: who, on what kind of screen, in which language and theme. */
record Visit(String user, String language, String theme, int width, boolean script, boolean touch, boolean forcedColours) {
    private static final int HEIGHT = 900;

    static Visit by(String user) {
        return new Visit(user, "en", "light", 1440, true, false, false);
    }

    static Visit byNobody() {
        return by("");
    }

    Visit in(String newLanguage) {
        return new Visit(user, newLanguage, theme, width, script, touch, forcedColours);
    }

    Visit themed(String newTheme) {
        return new Visit(user, language, newTheme, width, script, touch, forcedColours);
    }

    Visit wide(int newWidth) {
        return new Visit(user, language, theme, newWidth, script, touch, forcedColours);
    }

    Visit withoutScript() {
        return new Visit(user, language, theme, width, false, touch, forcedColours);
    }

    Visit byTouch() {
        return new Visit(user, language, theme, width, script, true, forcedColours);
    }

    Visit withForcedColours() {
        return new Visit(user, language, theme, width, script, touch, true);
    }

    boolean isAnonymous() {
        return user.isEmpty();
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(script)
                .setHasTouch(touch)
                .setLocale(language)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    @Override
    public String toString() {
        return String.join(" ", user, language, theme, Integer.toString(width));
    }
}
