package org.klantreis.storage;

import static java.util.stream.Collectors.toMap;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.klantreis.discussion.Watches;
import org.klantreis.model.MapAddress;

/** Who wants to hear of which map, in the wiki's database. */
public final class StoredWatches implements Watches {

    private final ActiveObjects ao;

    public StoredWatches(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, Boolean> of(MapAddress address) {
        return rows("ADDRESS = ?", Documents.text(address))
                .collect(toMap(WatchRow::getUserKey, StoredWatches::isOn, (older, newer) -> newer, LinkedHashMap::new));
    }

    @Override
    public Optional<Boolean> choice(MapAddress address, String user) {
        return rows("ADDRESS = ? AND USER_KEY = ?", Documents.text(address), user)
                .map(StoredWatches::isOn).reduce((older, newer) -> newer);
    }

    /** Adds before it removes, so that at no moment the user has chosen nothing. */
    @Override
    public void choose(MapAddress address, String user, boolean watching) {
        WatchRow chosen = ao.create(WatchRow.class, Map.of(WatchRow.ADDRESS, Documents.text(address),
                WatchRow.USER_KEY, user, WatchRow.CHOSEN, watching ? 1 : 0));
        ao.deleteWithSQL(WatchRow.class, "ADDRESS = ? AND USER_KEY = ? AND ID < ?", Documents.text(address), user, chosen.getID());
    }

    private Stream<WatchRow> rows(String condition, Object... values) {
        return Stream.of(ao.find(WatchRow.class, Query.select().where(condition, values).order("ID ASC")));
    }

    private static boolean isOn(WatchRow row) {
        return row.getChosen() == 1;
    }
}
