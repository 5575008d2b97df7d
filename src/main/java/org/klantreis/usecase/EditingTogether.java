package org.klantreis.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.klantreis.model.MapAddress;

/** Knowing of each other while editing. */
public final class EditingTogether {

    private final JourneyMaps maps;
    private final HomeAccess access;
    private final CurrentUser user;
    private final UserNames names;
    private final Presences presences;
    private final Clock clock;

    public EditingTogether(JourneyMaps maps, HomePages pages, CurrentUser user, UserNames names, Presences presences,
                           Clock clock) {
        this.maps = maps;
        this.access = new HomeAccess(pages);
        this.user = user;
        this.names = names;
        this.presences = presences;
        this.clock = clock;
    }

    /**
     * Says that the user is editing this map; to be said again before {@link Presences#LASTING} is over.
     *
     * @throws Failure if there is no such map, or the user may not edit the page
     */
    public Company stay(MapAddress address) {
        MapHead head = head(address);
        return company(head, user.key().map(key -> presences.stay(address, key, clock.instant())));
    }

    /**
     * Says that the user edits this map no more.
     *
     * @throws Failure if there is no such map, or the user may not edit the page
     */
    public Company leave(MapAddress address) {
        MapHead head = head(address);
        return company(head, user.key().map(key -> presences.leave(address, key, clock.instant())));
    }

    private MapHead head(MapAddress address) {
        access.forEditing(address);
        return maps.head(address).orElseThrow(() -> Hidden.map(address));
    }

    private Company company(MapHead head, Optional<List<String>> others) {
        List<String> known = others.orElse(List.of()).stream().map(names::of).flatMap(Optional::stream)
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
        return new Company(head.revision(), known);
    }
}
