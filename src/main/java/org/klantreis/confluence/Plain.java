package org.klantreis.confluence;

/** Text that means the same whether or not whoever shows it escapes it, because nobody says whether the inbox does. */
final class Plain {

    private static final String MARKUP = "<>&\"'";
    private static final String ALIKE = "‹›+”’";

    private Plain() {
    }

    static String of(String text) {
        String plain = text;
        for (int i = 0; i < MARKUP.length(); i++) {
            plain = plain.replace(MARKUP.charAt(i), ALIKE.charAt(i));
        }
        return plain;
    }
}
