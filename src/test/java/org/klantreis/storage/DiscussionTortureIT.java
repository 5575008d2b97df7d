package org.klantreis.storage;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentThread;
import org.klantreis.model.CommentText;
import org.klantreis.testing.Databases;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.NewRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two nodes, each a process of its own, talk about one map on PostgreSQL at the same time. */
class DiscussionTortureIT {

    private static final Logger LOG = LoggerFactory.getLogger(DiscussionTortureIT.class);
    private static final int TURNS = 150;

    @TempDir
    private Path folder;

    @Test
    void keepsEveryAcknowledgedWordOnce() throws Exception {
        String url = Databases.postgresUrl();
        NodeProcesses nodes = new NodeProcesses(folder, DiscussingNode.class, TURNS);
        try (StoredMaps stored = new StoredMaps(Databases.openPostgres(url))) {
            stored.maps().begin(WorkingNode.ADDRESS, new NewRevision<>(Journeys.titled("0"), Optional.empty(), Instant.EPOCH, "", 1));

            Duration taken = nodes.run(url);

            List<CommentThread> threads = stored.discussions().all(WorkingNode.ADDRESS);
            List<Did> done = nodes.acknowledged().stream().map(Did::read).toList();
            // the lowest level that tests print
            LOG.warn("{} calls about one map by several nodes in {} ms: {} a second", done.size(), taken.toMillis(), done.size() * 1000L / taken.toMillis());
            thenEverythingWasSaidOnce(nodes, threads, done);
            thenCountersAreRight(stored.maps().head(WorkingNode.ADDRESS).orElseThrow().discussion(), threads, done);
        }
    }

    private static void thenEverythingWasSaidOnce(NodeProcesses nodes, List<CommentThread> threads, List<Did> done) {
        assertThat(done.stream().filter(did -> did.what().equals("posted"))).hasSize(nodes.all());
        assertThat(comments(threads).map(Comment::postKey)).hasSize(nodes.all()).doesNotHaveDuplicates();
        assertThat(comments(threads).collect(toMap(Comment::id, DiscussionTortureIT::text))).isEqualTo(lastSaid(done));
        assertThat(done.stream().filter(did -> did.what().equals("repeated"))).isNotEmpty();
        assertThat(done.stream().filter(did -> did.what().equals("refused"))).isNotEmpty();
    }

    private static void thenCountersAreRight(DiscussionState state, List<CommentThread> threads, List<Did> done) {
        assertThat(state.open()).isEqualTo(threads.stream().filter(CommentThread::open).count());
        assertThat(state.resolved()).isEqualTo(threads.stream().filter(CommentThread::resolved).count());
        assertThat(done.stream().map(Did::version).filter(version -> version > 0).distinct())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, state.version()).boxed().toList());
        assertThat(done.stream().filter(did -> did.what().equals("posted")).map(Did::version)).doesNotHaveDuplicates();
    }

    /** What each comment said after its writer was told so last. */
    private static Map<Integer, String> lastSaid(List<Did> done) {
        Map<Integer, String> said = new HashMap<>();
        done.stream().filter(did -> !did.what().equals("refused")).forEach(did -> said.put(did.comment(), did.text()));
        return said;
    }

    private static Stream<Comment> comments(List<CommentThread> threads) {
        return threads.stream().flatMap(thread -> thread.comments().stream());
    }

    private static String text(Comment comment) {
        return comment.text().map(CommentText::value).orElse("");
    }

    private record Did(String what, int comment, int version, String text) {

        static Did read(String line) {
            String[] parts = line.split(" ", 4);
            return new Did(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts.length == 4 ? parts[3] : "");
        }
    }
}
