package org.klantreis.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.JourneyState;
import org.klantreis.model.LanguageTag;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Rules;
import org.klantreis.model.Word;
import org.klantreis.starter.Beginning;

/** What a macro says its map begins with. It counts only until the map is there, and so is read only then. */
record TypedBeginning(Map<String, String> parameters) {

    private static final List<String> NAMES = List.of("template", "language", "title", "state", "persona");
    private static final Pattern PERSONA = Pattern.compile("([1-9][0-9]{0,17}):([a-z0-9][a-z0-9-]{0,63})");
    private static final Pattern STARTER = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** What counts of all that was typed into a macro. */
    static TypedBeginning of(Map<String, String> all) {
        return new TypedBeginning(NAMES.stream().filter(name -> all.get(name) != null)
                .collect(Collectors.toUnmodifiableMap(name -> name, all::get)));
    }

    /**
     * Empty without a starter.
     *
     * @throws MalformedParameters with all of them
     */
    Optional<Beginning> read() {
        if (typed("template").isEmpty()) {
            return Optional.empty();
        }
        List<WrongParameter> wrong = new ArrayList<>();
        Optional<String> starter = read("template", TypedBeginning::starter, wrong);
        Optional<String> language = read("language", TypedBeginning::language, wrong);
        Optional<String> title = read("title", typed -> Rules.title("title", typed), wrong);
        Optional<JourneyState> state = read("state", typed -> Word.of(JourneyState.class, "state", typed), wrong);
        Optional<MapAddress> persona = read("persona", TypedBeginning::persona, wrong);
        if (!wrong.isEmpty()) {
            throw new MalformedParameters(wrong);
        }
        return starter.map(id -> new Beginning(id, language.orElse("en"), title, state, persona));
    }

    private <T> Optional<T> read(String name, Function<String, T> reading, List<WrongParameter> wrong) {
        try {
            return typed(name).map(reading);
        } catch (InvalidValue broken) {
            wrong.add(new WrongParameter(name, parameters.get(name)));
            return Optional.empty();
        }
    }

    private Optional<String> typed(String name) {
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

    private static MapAddress persona(String typed) {
        Matcher parts = PERSONA.matcher(typed);
        if (!parts.matches()) {
            throw new InvalidValue("malformed-key", "persona", typed);
        }
        return new MapAddress(Long.parseLong(parts.group(1)), parts.group(2));
    }
}
