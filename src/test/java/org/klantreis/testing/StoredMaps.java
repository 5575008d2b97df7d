package org.klantreis.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Locale;
import net.java.ao.RawEntity;
import org.klantreis.discussion.Discussions;
import org.klantreis.host.engine.Caches;
import org.klantreis.host.engine.ClusterLocks;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.EntityStore;
import org.klantreis.host.engine.HostTransactions;
import org.klantreis.starter.TeamStarters;
import org.klantreis.storage.CommentRow;
import org.klantreis.storage.DocumentRow;
import org.klantreis.storage.PersonaUseRow;
import org.klantreis.storage.PresenceRow;
import org.klantreis.storage.RevisionRow;
import org.klantreis.storage.ShelfRow;
import org.klantreis.storage.StarterRow;
import org.klantreis.storage.StoredDiscussions;
import org.klantreis.storage.StoredJourneyMaps;
import org.klantreis.storage.StoredPersonas;
import org.klantreis.storage.StoredTeamStarters;
import org.klantreis.storage.TokenRow;
import org.klantreis.storage.WatchRow;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.Personas;

/** The maps of one node on a database, through the real Active Objects. */
public final class StoredMaps implements AutoCloseable {

    private static final List<Class<? extends RawEntity<?>>> TABLES =
            List.of(DocumentRow.class, RevisionRow.class, TokenRow.class, PresenceRow.class, CommentRow.class,
                    WatchRow.class, StarterRow.class, ShelfRow.class, PersonaUseRow.class);

    private final Database database;
    private final ClusterLocks locks;
    private final EntityStore store;
    private final ActiveObjects rows;
    private final Caches caches;
    private final JourneyMaps maps;
    private final Personas personas;
    private final Discussions discussions;

    public StoredMaps(Database database) {
        this.database = database;
        locks = new ClusterLocks(database);
        store = new EntityStore(database, locks);
        rows = store.open("org.klantreis.confluence", () -> TABLES, List::of);
        caches = new Caches(database);
        maps = new StoredJourneyMaps(rows, new HostTransactions(database), caches);
        personas = new StoredPersonas(rows, new HostTransactions(database), caches);
        discussions = new StoredDiscussions(rows, new HostTransactions(database));
    }

    public JourneyMaps maps() {
        return maps;
    }

    public Personas personas() {
        return personas;
    }

    public Discussions discussions() {
        return discussions;
    }

    public TeamStarters starters() {
        return new StoredTeamStarters(rows, new HostTransactions(database), caches);
    }

    public ActiveObjects rows() {
        return rows;
    }

    public Database database() {
        return database;
    }

    /** As after a restart, or on a node that just joined. */
    public void forgetCaches() {
        caches.getCache("org.klantreis.confluence.revisions").removeAll();
        caches.getCache("org.klantreis.confluence.revisions.persona").removeAll();
    }

    /** The statements that this work costs; without the numbers that PostgreSQL draws for new rows. */
    public List<String> statementsOf(Runnable work) {
        long before = store.statements().count();
        work.run();
        List<String> latest = store.statements().latest();
        int cost = (int) (store.statements().count() - before);
        return latest.subList(latest.size() - cost, latest.size()).stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("nextval")).toList();
    }

    @Override
    public void close() {
        caches.close();
        locks.close();
        database.close();
    }
}
