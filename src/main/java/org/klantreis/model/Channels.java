package org.klantreis.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of channels; a map may add its own. */
public final class Channels {

    public static final int MOST_PER_STEP = 30;

    private static final List<Channel> SHIPPED = Catalogue.read("channels.csv",
            row -> new Channel(row[0], "", row[1], Boolean.parseBoolean(row[2]), Extras.NONE));
    private static final Map<String, Channel> BY_KEY =
            SHIPPED.stream().collect(Collectors.toUnmodifiableMap(Channel::key, Function.identity()));

    private Channels() {
    }

    /** The catalogue, in the order in which it is offered. */
    public static List<Channel> shipped() {
        return SHIPPED;
    }

    public static Optional<Channel> shipped(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
