package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;

/** The names that Active Objects makes of our rows, on every database that Confluence runs on. */
class TableNamesTest {

    /** Oracle's limit, and so Active Objects'. */
    private static final int LONGEST = 30;
    private static final Set<String> FORBIDDEN = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");
    /** Allowed, but each quoted in another way by some database. */
    private static final Set<String> TROUBLESOME = Set.of("ORDER", "GROUP", "USER", "KEY", "COMMENT", "LEVEL", "DATE",
            "VALUE", "INDEX", "TYPE", "STATE", "LOCK", "SESSION", "SIZE", "TEXT", "DESC", "ROW", "MODE", "ACCESS");
    /** From the namespace {@code org.klantreis.confluence}, which never changes. */
    private static final String PREFIX = "AO_9CF566_";
    @AutoClose
    private static final StoredMaps STORED = new StoredMaps(Databases.h2());

    @BeforeAll
    static void makeTables() {
        STORED.maps().current(new MapAddress(1, MapAddress.MAIN));
    }

    @Test
    void areNineTablesOfOurOwnNamespace() {
        assertThat(names("TABLE_NAME", "TABLES")).containsExactlyInAnyOrder(
                PREFIX + "DOC", PREFIX + "REV", PREFIX + "TOKEN", PREFIX + "PRESENCE", PREFIX + "COMMENT",
                PREFIX + "WATCH", PREFIX + "STARTER", PREFIX + "SHELF", PREFIX + "PERSONA_USE");
    }

    @Test
    void areTheOnesThatAdministratorsAreTold() throws IOException {
        assertThat(Files.readString(Path.of("docs/admin.md")))
                .contains(names("TABLE_NAME", "TABLES").stream().map(name -> "`" + name + "`").toList());
    }

    @Test
    void areShortEnoughForEveryDatabase() {
        assertThat(names("TABLE_NAME", "TABLES")).allMatch(name -> name.length() <= LONGEST);
        assertThat(names("COLUMN_NAME", "COLUMNS")).allMatch(name -> name.length() <= LONGEST);
    }

    @Test
    void areNoWordsOfAnyDatabase() {
        assertThat(names("COLUMN_NAME", "COLUMNS")).isNotEmpty().doesNotContainAnyElementsOf(FORBIDDEN)
                .doesNotContainAnyElementsOf(TROUBLESOME);
    }

    private static List<String> names(String what, String where) {
        return STORED.database().jdbc().queryForList("SELECT " + what + " FROM INFORMATION_SCHEMA." + where
                + " WHERE TABLE_NAME LIKE 'AO\\_%'", String.class);
    }
}
