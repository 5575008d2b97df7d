package org.klantreis.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.LanguageTag;
import org.klantreis.model.Rules;

/** Reads with what a macro says to begin, and remembers everything that is wrong with it, so that one look mends it all. */
final class BeginningReading {

    private static final Pattern STARTER = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Map<String, String> parameters;
    private final List<WrongParameter> wrong = new ArrayList<>();

    BeginningReading(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    Optional<String> starter() {
        return read("template", BeginningReading::starter);
    }

    /** English where none is named. */
    String language() {
        return read("language", BeginningReading::language).orElse("en");
    }

    Optional<String> title() {
        return read("title", typed -> Rules.title("title", typed));
    }

    /** What was typed, or empty if there is nothing or it is wrong. */
    <T> Optional<T> read(String name, Function<String, T> reading) {
        try {
            return typed(name).map(reading);
        } catch (InvalidValue broken) {
            wrong.add(new WrongParameter(name, parameters.get(name)));
            return Optional.empty();
        }
    }

    /**
     * Gives back what was read.
     *
     * @throws MalformedParameters with all that is wrong
     */
    <T> T checked(T read) {
        if (!wrong.isEmpty()) {
            throw new MalformedParameters(wrong);
        }
        return read;
    }

    Optional<String> typed(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String starter(String id) {
        if (!STARTER.matcher(id).matches()) {
            throw new InvalidValue("malformed-key", "template", id);
        }
        return id;
    }

    private static String language(String tag) {
        LanguageTag.check(tag);
        return tag;
    }
}
