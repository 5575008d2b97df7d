package org.klantreis.persona;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.Slice;
import org.klantreis.usecase.UnreadableRevision;

/**
 * Maps as the current user may know them: what is read tells no name that is not for them, and what is saved keeps all.
 * Whoever looks at maps does so through these, so that no way out can forget it.
 */
public final class MapsWithPersonas implements JourneyMaps {

    private final JourneyMaps stored;
    private final PersonaTelling telling;

    public MapsWithPersonas(JourneyMaps stored, PersonaTelling telling) {
        this.stored = stored;
        this.telling = telling;
    }

    @Override
    public Journey told(Journey map) {
        return telling.told(map);
    }

    @Override
    public Optional<Revision<Journey>> current(MapAddress address) {
        return stored.current(address).map(this::told);
    }

    @Override
    public Optional<MapNow> now(MapAddress address) {
        return stored.now(address).map(now -> new MapNow(told(now.revision()), now.discussion()));
    }

    @Override
    public Optional<Revision<Journey>> revision(MapAddress address, int number) {
        return stored.revision(address, number).map(this::told);
    }

    @Override
    public Optional<MapHead> head(MapAddress address) {
        return stored.head(address);
    }

    @Override
    public Listing<MapHead> ofPage(long page, Slice slice) {
        return stored.ofPage(page, slice);
    }

    @Override
    public List<MapAddress> homes(String key, int most) {
        return stored.homes(key, most);
    }

    @Override
    public Listing<MapHead> naming(MapAddress persona, Slice slice) {
        return stored.naming(persona, slice);
    }

    @Override
    public Listing<MapHead> titled(List<String> words, Slice slice) {
        return stored.titled(words, slice);
    }

    @Override
    public Optional<Listing<RevisionNote>> notes(MapAddress address, Slice slice) {
        return stored.notes(address, slice);
    }

    @Override
    public Optional<Revision<Journey>> begin(MapAddress address, NewRevision<Journey> first) {
        return stored.begin(address, first.holding(telling.named(first.document(), Optional::empty))).map(this::told);
    }

    @Override
    public Optional<Revision<Journey>> append(MapAddress address, int base, NewRevision<Journey> next) {
        Journey named = telling.named(next.document(), () -> readable(address));
        return stored.append(address, base, next.holding(named)).map(this::told);
    }

    /** Empty if it cannot be read: it may be the very one that is to be repaired. */
    private Optional<Journey> readable(MapAddress address) {
        try {
            return stored.current(address).map(Revision::document);
        } catch (UnreadableRevision ofANewerVersion) {
            return Optional.empty();
        }
    }

    private Revision<Journey> told(Revision<Journey> revision) {
        Journey told = telling.told(revision.document());
        return told == revision.document() ? revision : new Revision<>(revision.address(), revision.note(), told);
    }
}
