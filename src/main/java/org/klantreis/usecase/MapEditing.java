package org.klantreis.usecase;

import java.time.Clock;
import java.util.OptionalInt;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.LanguageTag;
import org.klantreis.model.MapAddress;

/** Making and changing maps. Each change is a new revision. */
public final class MapEditing {

    private final JourneyMaps maps;
    private final HomeAccess access;
    private final CurrentUser user;
    private final Clock clock;

    public MapEditing(JourneyMaps maps, HomePages pages, CurrentUser user, Clock clock) {
        this.maps = maps;
        this.access = new HomeAccess(pages);
        this.user = user;
        this.clock = clock;
    }

    /**
     * Checks that the user may change maps on this page, whether or not this one exists yet.
     *
     * @throws Failure if not
     */
    public void checkMayEdit(MapAddress address) {
        access.forCreation(address);
    }

    /**
     * Checks that the user may change the maps of this page, of which this should be one.
     *
     * @throws Failure if not
     */
    public void checkMayChange(MapAddress address) {
        access.forEditing(address);
    }

    /**
     * Begins a map with this document.
     *
     * @throws Failure if the key is taken, or the user may not edit the page
     * @throws InvalidValue if its language is none
     */
    public Revision create(MapAddress address, Journey journey) {
        HomePage page = access.forCreation(address);
        LanguageTag.check(journey.lang());
        return maps.begin(address, revision(journey, "", page)).orElseThrow(() -> new KeyTaken(address));
    }

    /**
     * Saves a draft, merging it with what others saved since its base. If that is what the map holds already, or this is
     * a save whose answer got lost, nothing is stored.
     *
     * @param message why; empty for none
     * @throws Failure if it conflicts with theirs, there is no such map or base, or the user may not edit the page
     * @throws InvalidValue if it gives the map a language that is none
     */
    public Saved save(MapAddress address, Draft draft, String message) {
        HomePage page = access.forEditing(address);
        return new Saving(maps).save(address, draft, revision(draft.journey(), message, page));
    }

    /**
     * What a draft becomes with all that others saved since its base. Nothing is stored.
     *
     * @throws Failure as {@link #save}
     */
    public Merged merge(MapAddress address, Draft draft) {
        access.forEditing(address);
        return new Saving(maps).merge(address, draft);
    }

    /**
     * Saves what an older revision held as the newest one; what stood between stays in the history. If that is what the
     * map holds already, nothing is stored.
     *
     * @param newest  the newest revision that the user knows of, if they tell
     * @param message why; empty for none
     * @throws Failure if others saved since, there is no such map or revision, or the user may not edit the page
     */
    public Saved restore(MapAddress address, int number, OptionalInt newest, String message) {
        HomePage page = access.forEditing(address);
        Revision old = maps.revision(address, number).orElseThrow(() -> Hidden.revision(address, number));
        return new Saved(new GoingBack(maps).to(old, newest, revision(old.journey(), message, page)), false);
    }

    private NewRevision revision(Journey journey, String message, HomePage page) {
        return new NewRevision(journey, user.key(), clock.instant(), message, page.version());
    }
}
