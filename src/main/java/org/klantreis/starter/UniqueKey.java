package org.klantreis.starter;

import java.util.regex.Pattern;

/** A key that means one map wherever it stands, as the macro browser gives each macro on a page: {@code m-4k0x9s2b7qaz}. */
public final class UniqueKey {

    private static final Pattern FORM = Pattern.compile("m-[a-z0-9]{12}");

    private UniqueKey() {
    }

    public static boolean is(String key) {
        return FORM.matcher(key).matches();
    }
}
