package org.klantreis.rest;

import java.io.InputStream;
import java.util.Optional;
import org.klantreis.exchange.RequestJson;
import org.klantreis.exchange.WantedStarter;
import org.klantreis.model.InvalidValue;
import org.klantreis.starter.Kept;
import org.klantreis.starter.StarterCard;
import org.klantreis.starter.StarterChange;
import org.klantreis.starter.StarterKeeping;
import org.klantreis.starter.StarterSource;
import org.klantreis.starter.TeamStarter;
import org.klantreis.usecase.MapViewing;

/** What can be asked about the starters of a space, and likewise about those of the site. */
final class StarterCalls {

    private final StarterKeeping keeping;
    private final MapViewing viewing;
    private final RequestJson requests = new RequestJson();

    StarterCalls(StarterKeeping keeping, MapViewing viewing) {
        this.keeping = keeping;
        this.viewing = viewing;
    }

    TeamStarter create(Optional<String> space, InputStream body) {
        keeping.checkMayCreate(space);
        WantedStarter wanted = requests.starter(RequestBody.text(body));
        String name = wanted.name().orElseThrow(() -> new InvalidValue("missing", "name"));
        StarterCard card = new StarterCard(name, wanted.description().orElse(""));
        StarterSource source = source(wanted).orElseThrow(() -> new Refusal(422, "map-or-document"));
        return keeping.create(space, card, source, wanted.standard().orElse(false));
    }

    TeamStarter change(Optional<String> space, String id, InputStream body) {
        int number = Addresses.starter(id);
        keeping.checkMayChange(space, number);
        WantedStarter wanted = requests.starter(RequestBody.text(body));
        return keeping.change(space, number, new StarterChange(wanted.version(), wanted.name(), wanted.description(),
                source(wanted), wanted.standard(), wanted.position()));
    }

    void remove(Optional<String> space, String id, String version) {
        keeping.remove(space, Addresses.starter(id), Addresses.version(version));
    }

    private Optional<StarterSource> source(WantedStarter wanted) {
        if (wanted.map().isPresent() && wanted.document().isPresent()) {
            throw new Refusal(422, "map-or-document");
        }
        return wanted.map().map(address -> new StarterSource(viewing.current(address).document(), kept(wanted.keep())))
                .or(() -> wanted.document().map(document -> new StarterSource(document, Kept.everythingOf(document))));
    }

    private static Kept kept(WantedStarter.Keep keep) {
        return new Kept(keep.lanes(), keep.header(), keep.descriptions());
    }
}
