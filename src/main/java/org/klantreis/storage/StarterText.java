package org.klantreis.storage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.klantreis.exchange.MapJson;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.StarterCard;
import org.klantreis.starter.TeamStarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starters of teams as rows. */
final class StarterText {

    private static final Logger LOG = LoggerFactory.getLogger(StarterText.class);

    private final MapJson json = new MapJson();
    private final RecentJourneys recent;

    StarterText(RecentJourneys recent) {
        this.recent = recent;
    }

    /** @throws InvalidValue if it is larger than starters may be */
    String write(Journey journey) {
        String text = json.write(journey);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > TeamStarter.DOCUMENT_BYTES) {
            throw new InvalidValue("too-large", "document", bytes, TeamStarter.DOCUMENT_BYTES);
        }
        return text;
    }

    TeamStarter read(StarterRow row) {
        String description = Optional.ofNullable(row.getDescription()).orElse("");
        return new TeamStarter(row.getID(), new Shelf(row.getSpaceId()), new StarterCard(row.getName(), description),
                journey(row), Optional.ofNullable(row.getAuthor()), Instant.ofEpochMilli(row.getChanged()),
                row.getVersion(), row.getStandard() == 1);
    }

    /** One that cannot be read stands in the list all the same, so that people see it and can replace it. */
    private Optional<Journey> journey(StarterRow row) {
        try {
            return Optional.of(recent.get(Optional.ofNullable(row.getBody()).orElse(""), json::read));
        } catch (UnreadableMap failure) {
            LOG.debug("The starter team-{} cannot be read", row.getID(), failure);
            return Optional.empty();
        }
    }
}
