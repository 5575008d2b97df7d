package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.Presences;

/** Presences in the wiki's database, because there all nodes meet. */
public final class StoredPresences implements Presences {

    private final ActiveObjects ao;

    public StoredPresences(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<String> stay(DocumentKind kind, MapAddress address, String user, Instant now) {
        String column = Documents.column(kind, address);
        List<PresenceRow> present = present(column, now);
        own(present, user).ifPresentOrElse(row -> renew(row, now), () -> add(column, user, now));
        ao.deleteWithSQL(PresenceRow.class, "SEEN <= ?", forgotten(now));
        return others(present, user);
    }

    @Override
    public List<String> leave(DocumentKind kind, MapAddress address, String user, Instant now) {
        String column = Documents.column(kind, address);
        ao.deleteWithSQL(PresenceRow.class, "ADDRESS = ? AND USER_KEY = ?", column, user);
        return others(present(column, now), user);
    }

    private List<PresenceRow> present(String address, Instant now) {
        Query query = Query.select().where("ADDRESS = ? AND SEEN > ?", address, forgotten(now));
        return List.of(ao.find(PresenceRow.class, query));
    }

    private static long forgotten(Instant now) {
        return now.minus(LASTING).toEpochMilli();
    }

    private static Optional<PresenceRow> own(List<PresenceRow> present, String user) {
        return present.stream().filter(row -> row.getUserKey().equals(user)).findFirst();
    }

    private static List<String> others(List<PresenceRow> present, String user) {
        return present.stream().map(PresenceRow::getUserKey).filter(key -> !key.equals(user)).distinct().toList();
    }

    private static void renew(PresenceRow row, Instant now) {
        row.setSeen(now.toEpochMilli());
        row.save();
    }

    private void add(String address, String user, Instant now) {
        ao.create(PresenceRow.class, Map.of(PresenceRow.ADDRESS, address,
                PresenceRow.USER_KEY, user, PresenceRow.SEEN, now.toEpochMilli()));
    }
}
