package org.klantreis.host.engine;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Encodes what references insert, except markup, numbers, booleans and names that end in {@code Html} (PLATFORM 8). */
public final class AutoEscape implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
        boolean plain = value == null || value instanceof Number || value instanceof Boolean || value instanceof Markup
                || isNamedHtml(reference);
        return plain ? value : encode(value.toString());
    }

    static String encode(String text) {
        int first = 0;
        while (first < text.length() && entity(text.charAt(first)) == null) {
            first++;
        }
        return first == text.length() ? text : encode(text, first);
    }

    private static String encode(String text, int first) {
        StringBuilder html = new StringBuilder(text.length() + 32).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity == null) {
                html.append(text.charAt(i));
            } else {
                html.append(entity);
            }
        }
        return html.toString();
    }

    private static boolean isNamedHtml(String reference) {
        int end = reference.endsWith("}") ? reference.length() - 1 : reference.length();
        return reference.startsWith("Html", end - 4);
    }

    private static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
