package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.Discussion;
import org.klantreis.discussion.DiscussionRights;
import org.klantreis.discussion.NoticeChannel;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.Databases;
import org.klantreis.testing.InMemoryPeople;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.NewRevision;

/** Others are told of a comment when everybody can read it, and whatever comes of telling them takes nothing back. */
class ToldOnceStoredTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");
    private static final MapAddress MAP = new MapAddress(12, MapAddress.MAIN);
    private static final StoredMaps STORED = new StoredMaps(Databases.h2());

    private final InMemoryPeople people = new InMemoryPeople().viewer("petra").viewer("karim");

    @BeforeAll
    static void beginMap() {
        STORED.maps().begin(MAP, new NewRevision<>(Journeys.titled("A trip"), Optional.of("petra"), NOW, "", 1));
    }

    @AfterAll
    static void close() {
        STORED.close();
    }

    @Test
    void letsWhoeverIsToldReadTheCommentThroughAnotherConnection() {
        List<CommentThread> read = new ArrayList<>();
        NoticeChannel channel = notice -> CompletableFuture.supplyAsync(() -> thread(notice.news().comment().id())).join().ifPresent(read::add);

        int begun = begin(channel);
        telling(channel).reply(MAP, begun, new CommentText("@{karim}, have a look"), "");

        assertThat(read).extracting(thread -> thread.comments().size()).containsExactly(1, 2);
    }

    @Test
    void keepsTheCommentWhereTellingFails() {
        int begun = begin(notice -> {
            throw new IllegalStateException("no mail server");
        });

        assertThat(thread(begun)).isPresent();
    }

    private int begin(NoticeChannel channel) {
        return telling(channel).begin(MAP, Anchor.MAP, new CommentText("Does @{karim} know?"), "").posted().comment().id();
    }

    private Discussion telling(NoticeChannel channel) {
        return new Discussion(STORED.maps(), STORED.discussions(), page -> new DiscussionRights(true, true, false),
                () -> Optional.of("petra"), people, new Announcements().among(people, channel), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Optional<CommentThread> thread(int comment) {
        return STORED.discussions().thread(MAP, comment);
    }
}
