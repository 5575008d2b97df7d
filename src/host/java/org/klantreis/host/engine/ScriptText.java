package org.klantreis.host.engine;

/** Writes a text as a string of a script, so that it can end neither the string nor the script element. */
final class ScriptText {
    private ScriptText() {
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (char c : text.toCharArray()) {
            if (isHarmless(c)) {
                quoted.append(c);
            } else {
                quoted.append(String.format("\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isHarmless(char c) {
        return c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' && c != '\'' && c != '\u2028' && c != '\u2029';
    }
}
