package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Restrictions.Operation;
import org.klantreis.host.wiki.content.Schema;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.demo.DemoContent;
import org.klantreis.host.wiki.demo.DueCalls;
import org.klantreis.host.wiki.web.SpaceTree;
import org.springframework.jdbc.core.JdbcTemplate;

class PageViewStatementsTest {
    private final AtomicInteger statements = new AtomicInteger();
    private final Database database = Database.inMemory();
    private Parts wiki;
    private SpaceTree tree;

    @BeforeEach
    void open() {
        Schema.create(database);
        wiki = Parts.over(new JdbcTemplate(counting(database.dataSource())), database.transactions(), new Events(),
                Clock.systemUTC());
        new DemoContent(wiki, new DueCalls(database.jdbc()), database.transactions()).write();
        tree = new SpaceTree(wiki.contents(), wiki.access());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void listsASpaceInTheSameFewStatementsWhateverItsSize() {
        Content parent = page(0, "Many below");
        int few = asked();
        for (int i = 0; i < 300; i++) {
            page(parent.id(), "Below " + i);
        }

        assertThat(asked()).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(titles("viewer")).hasSizeGreaterThan(300);
    }

    @Test
    void hidesARestrictedPageWithAllBelowIt() {
        Content open = page(0, "Seen by all");
        Content closed = page(open.id(), "Seen by the author");
        page(closed.id(), "Below the hidden one");

        wiki.restricting().restrict(user("editor"), closed.id(), Operation.READ, List.of("editor"));

        assertThat(titles("viewer")).contains("Seen by all").doesNotContain("Seen by the author", "Below the hidden one");
        assertThat(titles("editor")).contains("Seen by the author", "Below the hidden one");
        assertThat(titles("admin")).contains("Seen by the author", "Below the hidden one");
        assertThat(titles("outsider")).isEmpty();
    }

    private int asked() {
        Optional<WikiUser> viewer = user("viewer");
        int before = statements.get();
        tree.rows(viewer, "DEMO", 0);
        return statements.get() - before;
    }

    private List<String> titles(String user) {
        return tree.rows(user(user), "DEMO", 0).stream().map(SpaceTree.Row::title).toList();
    }

    private Content page(long parent, String title) {
        return wiki.publishing().create(user("editor"), "DEMO", parent, title, "");
    }

    private Optional<WikiUser> user(String name) {
        return wiki.users().byName(name);
    }

    private DataSource counting(DataSource source) {
        return watched(DataSource.class, source);
    }

    /** Passes every call on, and counts the statements that are made. */
    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
            if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
                statements.incrementAndGet();
            }
            try {
                Object result = method.invoke(target, values);
                return result instanceof Connection connection ? watched(Connection.class, connection) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
