package org.klantreis.model;

import java.util.List;
import java.util.Random;

/** Texts as people and their keyboards make them: several scripts, emoji, quotes, markup, very long ones. */
final class AnyText {
    private static final List<String> PIECES = List.of("I look up ", "klant ", "één ", "👩‍👩‍👧 ", "🇳🇱", "مرحبا ", "שלום ",
            "\u202Eright to left ", "e\u0301", "\"quoted\" ", "<b>&amp; ", "${x} #if ", "back\\slash ", "日本語 ", "it's ", "; -- ", "\uFEFF");

    private final Random random;

    AnyText(Random random) {
        this.random = random;
    }

    String line(int most) {
        StringBuilder line = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            line.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return cut(line.toString(), most);
    }

    String title() {
        return cut("T" + line(Limits.LINE), Limits.LINE);
    }

    /** Mostly short, now and then as long as may be. */
    String text() {
        String line = line(Limits.LINE) + (random.nextBoolean() ? "\n\tnext line\r\n" : "");
        return random.nextInt(40) == 0 ? cut((line + ".").repeat(Limits.TEXT), Limits.TEXT) : line;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
