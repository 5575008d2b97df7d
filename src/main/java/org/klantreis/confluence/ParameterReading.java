package org.klantreis.confluence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.klantreis.drawing.Presentation;
import org.klantreis.drawing.View;
import org.klantreis.model.MapAddress;

/** Reads one macro's parameters and remembers everything that is wrong with them, so that one look mends them all. */
final class ParameterReading {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern LANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    // A title has at most 255 characters, a space's key too.
    private static final Pattern PAGE = Pattern.compile("[^\\p{Cntrl}]{1,511}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, String> parameters;
    private final List<WrongParameter> wrong = new ArrayList<>();

    private ParameterReading(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws MalformedParameters with all of them */
    static MapParameters read(Map<String, String> parameters) {
        ParameterReading reading = new ParameterReading(parameters);
        return reading.checked(new MapParameters(reading.key("map", "map"), reading.page(), reading.revision(),
                reading.lanes(), reading.view(), reading.height(), TypedBeginning.of(parameters)));
    }

    /** @throws MalformedParameters with all of them */
    static PersonaParameters persona(Map<String, String> parameters) {
        ParameterReading reading = new ParameterReading(parameters);
        return reading.checked(new PersonaParameters(reading.key("persona", "key"), reading.page(), reading.revision(),
                new TypedPersona(parameters)));
    }

    private <T> T checked(T read) {
        if (!wrong.isEmpty()) {
            throw new MalformedParameters(wrong);
        }
        return read;
    }

    /** @param told the name under which a malformed one is told */
    private String key(String name, String told) {
        String key = typed(name).orElse(MapAddress.MAIN);
        return KEY.matcher(key).matches() ? key : wrong(told, key, MapAddress.MAIN);
    }

    private Optional<String> page() {
        Optional<String> page = typed("page");
        return page.filter(named -> !PAGE.matcher(named).matches())
                .map(named -> wrong("page", named, Optional.<String>empty())).orElse(page);
    }

    private OptionalInt revision() {
        return number("revision", 1, Integer.MAX_VALUE, typed("revision"));
    }

    private OptionalInt height() {
        return number("height", Presentation.LEAST_HEIGHT, Presentation.MOST_HEIGHT,
                typed("height").map(height -> height.replaceFirst("\\s*px$", "")));
    }

    private View view() {
        return switch (typed("view").orElse("journey").toLowerCase(Locale.ROOT)) {
            case "journey" -> View.JOURNEY;
            case "blueprint" -> View.BLUEPRINT;
            default -> wrong("view", parameters.get("view"), View.JOURNEY);
        };
    }

    private Set<String> lanes() {
        Set<String> lanes = new LinkedHashSet<>();
        for (String typed : typed("lanes").map(list -> list.split(",")).orElse(new String[0])) {
            lanes.add(lane(typed.strip()));
        }
        lanes.remove("");
        return lanes;
    }

    private String lane(String lane) {
        return lane.isEmpty() || LANE.matcher(lane).matches() ? lane : wrong("lanes", lane, "");
    }

    private OptionalInt number(String name, int least, int most, Optional<String> typed) {
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = NUMBER.matcher(typed.get()).matches() ? Integer.parseInt(typed.get()) : -1;
        return number >= least && number <= most ? OptionalInt.of(number)
                : wrong(name, parameters.get(name), OptionalInt.empty());
    }

    private Optional<String> typed(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private <T> T wrong(String name, String value, T instead) {
        wrong.add(new WrongParameter(name, value));
        return instead;
    }
}
