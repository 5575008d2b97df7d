package org.klantreis.rest;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Limits;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Slice;

/** Reads what stands in the address of a request. What can be no page, map, revision or comment is one that is not there. */
final class Addresses {

    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern COMMENT = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern STARTER = Pattern.compile("team-([1-9][0-9]{0,8})");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Addresses() {
    }

    static long page(String page) {
        if (!PAGE.matcher(page).matches()) {
            throw new Refusal(404, "no-such-page", page);
        }
        return Long.parseLong(page);
    }

    static MapAddress map(String page, String key) {
        return address(page, key, "no-such-map");
    }

    static MapAddress persona(String page, String key) {
        return address(page, key, "no-such-persona");
    }

    private static MapAddress address(String page, String key, String missing) {
        try {
            return new MapAddress(page(page), key);
        } catch (InvalidValue malformed) {
            throw new Refusal(404, missing, key);
        }
    }

    static int revision(String number, String key) {
        if (!NUMBER.matcher(number).matches()) {
            throw new Refusal(404, "no-such-revision", number, key);
        }
        return Integer.parseInt(number);
    }

    static int comment(String id) {
        if (!COMMENT.matcher(id).matches()) {
            throw new Refusal(404, "no-such-comment", id);
        }
        return Integer.parseInt(id);
    }

    /** The number of a starter that a team made. */
    static int starter(String id) {
        Matcher form = STARTER.matcher(id);
        if (!form.matches()) {
            throw new Refusal(404, "no-such-starter", shown(id));
        }
        return Integer.parseInt(form.group(1));
    }

    /** The version of a starter that a client saw; empty if it does not tell. */
    static OptionalInt version(String version) {
        return version.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number("version", version));
    }

    /** The version of a discussion that a client knows. */
    static int since(String version) {
        int since = number("since", version);
        if (since < 0) {
            throw new InvalidValue("out-of-range", "since", since, 0, Integer.MAX_VALUE);
        }
        return since;
    }

    /** A wish that is not clear is no wish: whoever misspells it would not miss what they do not get. */
    static boolean flag(String name, String value) {
        if (!FLAG.matcher(value).matches()) {
            throw new InvalidValue("not-a-flag", name, shown(value));
        }
        return Boolean.parseBoolean(value);
    }

    /** Some user names, with commas between them. */
    static List<String> userNames(String names) {
        List<String> each = Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        if (each.isEmpty()) {
            throw new InvalidValue("missing", "names");
        }
        if (each.size() > Limits.PEOPLE) {
            throw new InvalidValue("too-many", "names", each.size(), Limits.PEOPLE);
        }
        return each;
    }

    static Slice slice(String start, String limit) {
        return new Slice(number("start", start), number("limit", limit));
    }

    /** A slice of at most so many entries, fewer than any list may have. */
    static Slice sliceOf(int most, String start, String limit) {
        Slice slice = slice(start, limit);
        if (slice.limit() > most) {
            throw new InvalidValue("out-of-range", "limit", slice.limit(), 1, most);
        }
        return slice;
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notWholeOrTooLarge) {
            throw new InvalidValue("not-a-number", name, shown(value));
        }
    }

    private static String shown(String value) {
        return value.length() > 40 ? "…" : value;
    }
}
