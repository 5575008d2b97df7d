package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.Posted;
import org.klantreis.testing.Databases;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.MapBusy;

class H2DiscussionsTest extends StoredDiscussionsContract {

    private static final StoredMaps STORED = new StoredMaps(Databases.h2());

    @AfterAll
    static void close() {
        STORED.close();
    }

    @Override
    StoredMaps stored() {
        return STORED;
    }

    @Test
    void asksToTryAgainWhereOthersKeepTheDiscussionToThemselvesForLong() {
        Posted first = begun(STEP, comment("petra", "One"));

        STORED.database().transactions().executeWithoutResult(longOne -> {
            replied(first, "karim", "Two");
            CompletableFuture<Posted> another = CompletableFuture.supplyAsync(() -> replied(first, "ada", "Three"));
            assertThatThrownBy(another::join).hasCauseInstanceOf(MapBusy.class);
        });
        assertThat(thread(first).comments()).hasSize(2);
    }

    @Test
    void asksWhoeverSavesTheMapToTryAgainLikewise() {
        STORED.database().transactions().executeWithoutResult(longOne -> {
            begun(STEP, comment("petra", "One"));
            CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> saved(1, Journeys.titled("Another trip")));
            assertThatThrownBy(saving::join).hasCauseInstanceOf(MapBusy.class);
        });
        assertThat(maps().head(map).orElseThrow().revision()).isEqualTo(1);
    }
}
