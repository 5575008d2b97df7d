package org.klantreis.host.wiki.content;

/** One line that people write, checked before the database has to refuse it. */
public final class Line {
    private static final int TITLE = 255;
    private static final int MESSAGE = 500;

    private Line() {
    }

    /** Shortens a title that was made from another one to what a title may have. */
    public static String cutTitle(String title) {
        if (title.length() <= TITLE) {
            return title;
        }
        return title.substring(0, Character.isHighSurrogate(title.charAt(TITLE - 1)) ? TITLE - 1 : TITLE);
    }

    /** A page needs a title; a draft may still be without. */
    static void checkTitle(String title, boolean needed) {
        check(title, TITLE, "refused.title");
        if (needed && title.isBlank()) {
            throw Refusal.invalid("refused.title");
        }
    }

    static void checkMessage(String message) {
        check(message, MESSAGE, "refused.message");
    }

    /** Says whether a database can keep the text: without control characters and half characters. */
    static boolean plain(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static void check(String text, int most, String key) {
        if (text.length() > most) {
            throw Refusal.invalid(key);
        }
        if (!plain(text)) {
            throw Refusal.invalid("refused.characters");
        }
    }
}
