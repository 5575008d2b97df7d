package org.klantreis.starter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klantreis.usecase.Hidden;

/** What maps of a space may begin with: what is shipped, what the site's administrators made, and what the space's team made. */
public final class OfferedStarters {

    private static final Pattern TEAM = Pattern.compile("team-([1-9][0-9]{0,8})");

    private final Starters shipped;
    private final TeamStarters teams;
    private final Shelves shelves;

    public OfferedStarters(Starters shipped, TeamStarters teams, Shelves shelves) {
        this.shipped = shipped;
        this.teams = teams;
        this.shelves = shelves;
    }

    /**
     * What teams made: for the site, then for the space, each in its order; but first the standard of the space, then that of
     * the site.
     *
     * @param space its key; empty for what holds in all spaces
     * @throws Hidden unless there is such a space and the user may view it
     */
    public List<TeamStarter> ofTeams(Optional<String> space) {
        List<TeamStarter> offered = new ArrayList<>(teams.on(shelves.ofSite().shelf()));
        space.ifPresent(key -> offered.addAll(teams.on(ofSpace(key).shelf())));
        offered.sort(Comparator.comparing(OfferedStarters::rank));
        return offered;
    }

    private static int rank(TeamStarter starter) {
        if (!starter.standard()) {
            return 2;
        }
        return starter.shelf().ofSite() ? 1 : 0;
    }

    /**
     * The one with this id in this language; in English, or its only one, if it does not speak it.
     *
     * @throws Hidden          if there is none for this space
     * @throws StarterConflict if it cannot be read
     */
    public Starter find(String id, String language, Optional<String> space) {
        return find(id, language, space.map(this::ofSpace).orElseGet(shelves::ofSite));
    }

    /**
     * The one for a map on this page.
     *
     * @throws Hidden          if there is none for its space
     * @throws StarterConflict if it cannot be read
     */
    public Starter findForPage(String id, String language, long page) {
        return find(id, language, shelves.ofPage(page).orElseThrow(() -> Hidden.page(page)));
    }

    private Starter find(String id, String language, ShelfRights space) {
        return shipped.find(id, language).or(() -> number(id).flatMap(teams::find)
                .filter(starter -> starter.shelf().ofSite() || starter.shelf().equals(space.shelf()))
                .map(TeamStarter::starter)).orElseThrow(() -> Hidden.starter(id));
    }

    private ShelfRights ofSpace(String key) {
        return shelves.ofSpace(key).orElseThrow(() -> Hidden.space(key));
    }

    private static Optional<Integer> number(String id) {
        return Optional.of(TEAM.matcher(id)).filter(form -> form.matches()).map(form -> Integer.valueOf(form.group(1)));
    }
}
