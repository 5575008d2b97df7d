package com.atlassian.confluence.content.render.xhtml;

import java.util.Locale;

/** The eight outputs; the strings of DISPLAY and DIFF are [K]. Source: PLATFORM 1.2, [J 5.4–6.1]. */
public enum ConversionContextOutputType {
    DIFF, DISPLAY, EMAIL, FEED, HTML_EXPORT, PDF, PREVIEW, WORD;

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
