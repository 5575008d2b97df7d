package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.DocumentKind;

class PostgresPresencesTest extends StoredPresencesContract {

    private static final String DATABASE = Databases.postgresUrl();
    @AutoClose
    private static final StoredMaps STORED = new StoredMaps(Databases.openPostgres(DATABASE));

    @Override
    StoredMaps stored() {
        return STORED;
    }

    @Test
    void tellsOfWhoeverEditsOnAnotherNode() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);

        try (StoredMaps another = new StoredMaps(Databases.openPostgres(DATABASE))) {
            assertThat(new StoredPresences(another.rows()).stay(DocumentKind.JOURNEY, map, "karim", NOW)).containsExactly("petra");
        }
    }
}
