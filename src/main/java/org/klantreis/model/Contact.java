package org.klantreis.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How customer and organisation meet at a step.
 *
 * @param channels keys of the catalogue or of the map's own channels, in the team's order
 * @param reason   why the customer makes contact; empty if not told
 * @param ownScore the organisation's own mark for this touchpoint, 1 to 5
 */
public record Contact(List<String> channels, String reason, Optional<Directness> directness,
                      Optional<ContactKind> kind, Optional<TouchpointStatus> status, OptionalInt ownScore) {

    public static final Contact NONE = new Contact(List.of(), "", Optional.empty(), Optional.empty(),
            Optional.empty(), OptionalInt.empty());

    public Contact {
        channels = Rules.distinct(Channels.MOST_PER_STEP, "channels", channels);
        channels.forEach(channel -> Rules.key("channels", channel));
        Rules.line("contactReason", reason);
        Rules.oneTo(5, "ownScore", ownScore);
    }

    public static Contact through(String... channels) {
        return new Contact(List.of(channels), "", Optional.empty(), Optional.empty(), Optional.empty(),
                OptionalInt.empty());
    }
}
