package org.klantreis.drawing;

import java.util.Locale;
import java.util.regex.Pattern;

/** What stands for a persona without a picture: two letters on one of six colours. */
final class Initials {

    private static final int COLOURS = 6;

    /** What follows is about somebody who is called so: "Gerda Smit, 63". */
    private static final Pattern MORE = Pattern.compile("[,;:(\u060c\u3001].*", Pattern.DOTALL);

    private Initials() {
    }

    /** The first letters of the first and the last word of a name; of one word its first letter. */
    static String of(String name, Locale language) {
        String called = MORE.matcher(name).replaceFirst("");
        String[] words = (called.isBlank() ? name : called).strip().split("[\\s\\p{Z}]+");
        String letters = first(words[0]) + (words.length == 1 ? "" : first(words[words.length - 1]));
        return letters.toUpperCase(language);
    }

    /** A name has the same colour wherever it stands. */
    static int colour(String name) {
        return Math.floorMod(name.strip().hashCode(), COLOURS);
    }

    private static String first(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
