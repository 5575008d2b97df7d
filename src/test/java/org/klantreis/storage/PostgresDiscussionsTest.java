package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.Posted;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.DiscussionState;

class PostgresDiscussionsTest extends StoredDiscussionsContract {

    private static final String DATABASE = Databases.postgresUrl();
    private static final StoredMaps STORED = new StoredMaps(Databases.openPostgres(DATABASE));

    @AfterAll
    static void close() {
        STORED.close();
    }

    @Override
    StoredMaps stored() {
        return STORED;
    }

    @Test
    void tellsWhatIsWrittenOnAnotherNodeAtOnce() {
        Posted first = begun(STEP, comment("petra", "One"));

        try (StoredMaps another = new StoredMaps(Databases.openPostgres(DATABASE))) {
            another.discussions().change(map, first.thread().id(), Optional.empty(), thread -> thread.deleted(thread.id()));
        }

        assertThat(thread(first).gone()).isTrue();
        assertThat(state()).isEqualTo(new DiscussionState(2, 0, 0));
    }
}
