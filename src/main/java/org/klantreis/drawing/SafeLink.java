package org.klantreis.drawing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses that somebody typed may be followed. */
final class SafeLink {

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private SafeLink() {
    }

    /** The address if it is http, https or relative to this site; empty otherwise. */
    static String of(String typed) {
        String link = typed.strip();
        String lower = link.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        boolean foreign = SCHEME.matcher(lower).matches() || lower.startsWith("//") || lower.contains("\\") || hasControl(lower);
        return web && !hasControl(lower) || !foreign ? link : "";
    }

    /** Browsers drop tabs and line breaks before they read the scheme. */
    private static boolean hasControl(String link) {
        return link.chars().anyMatch(character -> character < 0x20);
    }
}
