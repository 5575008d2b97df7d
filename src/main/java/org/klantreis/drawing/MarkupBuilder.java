package org.klantreis.drawing;

/**
 * Writes the parts of a map that come by the thousand. The template engine needs half a microsecond for each value it
 * inserts, this a tenth; and what goes through {@link #text} is escaped as the engine would.
 */
final class MarkupBuilder {

    private final StringBuilder out;

    /** @param usual letters, so that it seldom grows */
    MarkupBuilder(int usual) {
        this.out = new StringBuilder(usual);
    }

    /** @param markup of our own, never what somebody typed */
    MarkupBuilder markup(String markup) {
        out.append(markup);
        return this;
    }

    MarkupBuilder number(long number) {
        out.append(number);
        return this;
    }

    /** For text and for attributes in double quotes. */
    MarkupBuilder text(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= '>' && !escaped(text.charAt(i)).isEmpty()) {
                out.append(text, done, i).append(escaped(text.charAt(i)));
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
        return this;
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    /** What was written; the builder is empty again and has kept its room. */
    String take() {
        String written = out.toString();
        out.setLength(0);
        return written;
    }
}
