package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.HostCommits;
import org.klantreis.host.engine.HostTransactions;
import org.klantreis.testing.Databases;
import org.klantreis.usecase.Hidden;

class AfterPublishingTest {

    private static final Database DATABASE = Databases.h2();

    private final List<String> made = new ArrayList<>();

    @AutoClose("stop")
    private final AfterPublishing afterwards = new AfterPublishing(
            service -> Optional.of(new HostCommits()), new HostTransactions(DATABASE));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @AfterEach
    void signOut() {
        AuthenticatedUserThreadLocal.set(null);
    }

    @Test
    void waitsUntilThePageIsStoredAndThenUntilTheMapIsMade() {
        saving(() -> {
            afterwards.make(12, List.of(() -> made.add("map")));
            assertThat(made).isEmpty();
        });

        assertThat(made).containsExactly("map");
    }

    @Test
    void makesOneAfterTheOther() {
        saving(() -> {
            afterwards.make(12, List.of(() -> made.add("persona"), () -> made.add("map")));
        });

        assertThat(made).containsExactly("persona", "map");
    }

    @Test
    void makesNothingForAPageThatWasNotStored() {
        assertThatThrownBy(() -> saving(() -> {
            afterwards.make(12, List.of(() -> made.add("map")));
            throw new IllegalStateException("no room");
        })).hasMessage("no room");

        assertThat(made).isEmpty();
    }

    @Test
    void goesOnAsWhoeverPublishesAndForgetsThem() {
        ConfluenceUser petra = mock(ConfluenceUser.class);
        List<ConfluenceUser> users = new ArrayList<>();
        AuthenticatedUserThreadLocal.set(petra);

        afterwards.make(12, List.of(() -> users.add(AuthenticatedUserThreadLocal.get())));
        AuthenticatedUserThreadLocal.set(null);
        afterwards.make(12, List.of(() -> users.add(AuthenticatedUserThreadLocal.get())));

        assertThat(users).containsExactly(petra, null);
    }

    @Test
    void storesWhatItMakes() {
        DATABASE.makeTables("CREATE TABLE made (name VARCHAR(10))");

        saving(() -> afterwards.make(12, List.of(() -> DATABASE.jdbc().update("INSERT INTO made VALUES ('map')"))));

        assertThat(DATABASE.jdbc().queryForList("SELECT name FROM made", String.class)).containsExactly("map");
    }

    @Test
    void neverFailsForWhoeverPublishes() {
        saving(() -> {
            afterwards.make(12, List.of(() -> { throw Hidden.page(12); }, () -> { throw new IllegalStateException("no database"); },
                    () -> made.add("map")));
        });

        assertThat(made).containsExactly("map");
    }

    @Test
    void neverFailsWhileTheAppIsBeingDisabled() {
        saving(() -> {
            afterwards.make(12, List.of(() -> made.add("map")));
            afterwards.stop();
        });

        assertThat(made).isEmpty();
    }

    @Test
    void asksForNoThreadWhereNothingIsMissing() {
        AfterPublishing unasked = new AfterPublishing(service -> { throw new IllegalStateException(service); }, new HostTransactions(DATABASE));

        assertThatCode(() -> unasked.make(12, List.of())).doesNotThrowAnyException();
    }

    @Test
    void makesItAtOnceWhereConfluenceDoesNotSayWhenThePageIsStored() {
        AfterPublishing atOnce = new AfterPublishing(service -> Optional.empty(), new HostTransactions(DATABASE));

        saving(() -> {
            atOnce.make(12, List.of(() -> made.add("map")));
            assertThat(made).containsExactly("map");
        });
    }

    private static void saving(Runnable work) {
        DATABASE.transactions().executeWithoutResult(saving -> work.run());
    }
}
