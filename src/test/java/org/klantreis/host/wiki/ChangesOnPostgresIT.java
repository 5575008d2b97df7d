package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Schema;
import org.klantreis.host.wiki.content.Status;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.demo.DemoContent;
import org.klantreis.host.wiki.demo.DueCalls;

/** What happens when a second change begins before the first is committed. */
@Timeout(60)
class ChangesOnPostgresIT {
    private static EmbeddedPostgres server;
    private static Database database;
    private static Parts wiki;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        database = Database.postgres(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
        Schema.create(database);
        wiki = Parts.over(database.jdbc(), database.transactions(), new Events(), Clock.systemUTC());
        new DemoContent(wiki, new DueCalls(database.jdbc()), database.transactions()).write();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        server.close();
    }

    @Test
    void keepsAMoveThatASaveOvertakes() {
        Content page = page("Moved and saved", 0);

        int status = during(() -> wiki.moving().move(editor(), page.id(), "OPEN", 0), () -> save(page));

        assertThat(status).isEqualTo(200);
        assertThat(now(page).space()).isEqualTo("OPEN");
        assertThat(now(page).version()).isEqualTo(2);
    }

    @Test
    void keepsASaveThatAMoveOvertakes() {
        Content page = page("Saved and moved", 0);

        int status = during(() -> save(page), () -> wiki.moving().move(editor(), page.id(), "OPEN", 0));

        assertThat(status).isEqualTo(200);
        assertThat(now(page).space()).isEqualTo("OPEN");
        assertThat(now(page).body()).isEqualTo("<p>saved</p>");
    }

    @Test
    void leavesInTheTrashWhatIsSavedTooLate() {
        Content page = page("Trashed and saved", 0);

        int status = during(() -> wiki.trash().trash(editor(), page.id()), () -> save(page));

        assertThat(status).isEqualTo(404);
        assertThat(now(page).status()).isEqualTo(Status.TRASHED);
    }

    @Test
    void refusesTheSecondOfTwoSaves() {
        Content page = page("Saved twice", 0);

        assertThat(during(() -> save(page), () -> save(page))).isEqualTo(409);
        assertThat(wiki.contents().versions(page.id())).hasSize(2);
    }

    @Test
    void givesATitleToOneOfTwoPages() {
        int status = during(() -> page("Wanted by two", 0), () -> page("Wanted by two", 0));

        assertThat(status).isEqualTo(400);
    }

    @Test
    void putsNothingBelowAPageThatGoesToTheTrash() {
        Content page = page("Parent for a moment", 0);

        int status = during(() -> wiki.trash().trash(editor(), page.id()), () -> page("Child too late", page.id()));

        assertThat(status).isEqualTo(404);
    }

    @Test
    void makesNoCircleOfTwoMoves() {
        Content one = page("One of a circle", 0);
        Content other = page("Other of a circle", 0);

        int status = during(() -> wiki.moving().move(editor(), one.id(), "DEMO", other.id()),
                () -> wiki.moving().move(editor(), other.id(), "DEMO", one.id()));

        assertThat(status).isEqualTo(400);
        assertThat(now(other).parent()).isZero();
    }

    /** Runs the second change while the first waits to be committed, and gives the second's status. */
    private static int during(Runnable first, Runnable second) {
        CompletableFuture<Integer> answer = database.transactions().execute(running -> {
            first.run();
            CompletableFuture<Integer> started = CompletableFuture.supplyAsync(() -> status(second));
            while (!waits() && !started.isDone()) {
                Thread.onSpinWait();
            }
            return started;
        });
        return answer.join();
    }

    private static boolean waits() {
        return database.jdbc().queryForObject("SELECT COUNT(*) FROM pg_locks WHERE NOT granted", Integer.class) > 0;
    }

    private static int status(Runnable change) {
        try {
            change.run();
            return 200;
        } catch (Refusal refusal) {
            return refusal.status();
        }
    }

    private static Content page(String title, long parent) {
        return wiki.publishing().create(editor(), "DEMO", parent, title, "");
    }

    private static void save(Content page) {
        wiki.publishing().publish(editor(), page.id(), 1, page.title(), "<p>saved</p>", "");
    }

    private static Content now(Content page) {
        return wiki.contents().byId(page.id()).orElseThrow();
    }

    private static java.util.Optional<WikiUser> editor() {
        return wiki.users().byName("editor");
    }
}
