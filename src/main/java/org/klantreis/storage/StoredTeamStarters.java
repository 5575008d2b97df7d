package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.TeamStarter;
import org.klantreis.starter.TeamStarters;

/** The starters of teams in the wiki's database. */
public final class StoredTeamStarters implements TeamStarters {

    private final ActiveObjects ao;
    private final ShelfLock lock;
    private final StarterText text;

    public StoredTeamStarters(ActiveObjects ao, TransactionTemplate transactions, CacheFactory caches) {
        this.text = new StarterText(new RecentJourneys(caches));
        this.ao = ao;
        this.lock = new ShelfLock(ao, transactions);
    }

    @Override
    public List<TeamStarter> on(Shelf shelf) {
        return rows(Query.select().where("SPACE_ID = ?", shelf.space()).order("PLACE ASC, ID ASC")).map(text::read).toList();
    }

    @Override
    public Optional<TeamStarter> find(int id) {
        return row(id).map(text::read);
    }

    @Override
    public <T> T alone(Shelf shelf, Supplier<T> work) {
        return lock.alone(shelf, work);
    }

    @Override
    public TeamStarter add(TeamStarter starter) {
        StarterRow added = ao.create(StarterRow.class,
                new DBParam(StarterRow.SPACE_ID, starter.shelf().space()),
                new DBParam(StarterRow.PLACE, placeBehindAll(starter.shelf())),
                new DBParam(StarterRow.NAME, starter.card().name()),
                new DBParam(StarterRow.DESCRIPTION, starter.card().description()),
                new DBParam(StarterRow.BODY, starter.journey().map(text::write).orElse("")),
                new DBParam(StarterRow.AUTHOR, starter.author().orElse(null)),
                new DBParam(StarterRow.CHANGED, starter.changed().toEpochMilli()),
                new DBParam(StarterRow.VERSION, starter.version()),
                new DBParam(StarterRow.STANDARD, starter.standard() ? 1 : 0));
        return text.read(added);
    }

    /** A document that cannot be read stays as it is: whoever wrote it may read it again. */
    @Override
    public void keep(TeamStarter starter) {
        row(starter.id()).ifPresent(row -> {
            row.setName(starter.card().name());
            row.setDescription(starter.card().description());
            starter.journey().map(text::write).ifPresent(row::setBody);
            row.setChanged(starter.changed().toEpochMilli());
            row.setVersion(starter.version());
            row.setStandard(starter.standard() ? 1 : 0);
            row.save();
        });
    }

    @Override
    public void arrange(List<Integer> ids) {
        for (int place = 0; place < ids.size(); place++) {
            int at = place;
            rows(places().where("ID = ?", ids.get(place))).filter(row -> row.getPlace() != at).forEach(row -> {
                row.setPlace(at);
                row.save();
            });
        }
    }

    @Override
    public void remove(int id) {
        ao.deleteWithSQL(StarterRow.class, "ID = ?", id);
    }

    @Override
    public void clear(Shelf shelf) {
        ao.deleteWithSQL(StarterRow.class, "SPACE_ID = ?", shelf.space());
        ao.deleteWithSQL(ShelfRow.class, "SPACE_ID = ?", shelf.space());
    }

    private int placeBehindAll(Shelf shelf) {
        return rows(places().where("SPACE_ID = ?", shelf.space())).mapToInt(StarterRow::getPlace).max().orElse(-1) + 1;
    }

    /** Without the documents, which are large. */
    private static Query places() {
        return Query.select("ID, PLACE");
    }

    private Optional<StarterRow> row(int id) {
        return rows(Query.select().where("ID = ?", id)).findFirst();
    }

    private Stream<StarterRow> rows(Query query) {
        return Stream.of(ao.find(StarterRow.class, query));
    }
}
