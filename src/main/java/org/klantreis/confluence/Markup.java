package org.klantreis.confluence;

/** HTML that is too small for a template. */
public final class Markup {

    private Markup() {
    }

    /** The text, safe between tags and in quoted attributes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
