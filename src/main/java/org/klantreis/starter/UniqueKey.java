package org.klantreis.starter;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A key that means one map or persona wherever it stands, as the macro browser and the wizards give each macro on a page:
 * {@code m-4k0x9s2b7qaz}.
 */
public final class UniqueKey {

    private static final Pattern FORM = Pattern.compile("m-[a-z0-9]{12}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 12;

    private UniqueKey() {
    }

    public static boolean is(String key) {
        return FORM.matcher(key).matches();
    }

    /** Another one each time. */
    public static String from(RandomGenerator random) {
        return random.ints(LENGTH, 0, LETTERS.length()).mapToObj(number -> LETTERS.substring(number, number + 1))
                .collect(Collectors.joining("", "m-", ""));
    }
}
