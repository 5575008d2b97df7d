package org.klantreis.host.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.testing.Databases;

/** Two wikis on one PostgreSQL, as two nodes of a cluster. */
class TwoWikisTest {
    private static final CacheSettings SHARED = new CacheSettingsBuilder().local().replicateViaInvalidation().build();

    private Database one;
    private Database other;

    @BeforeEach
    void open() {
        String url = Databases.postgresUrl();
        one = Databases.openPostgres(url);
        other = Databases.openPostgres(url);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void excludeEachOtherByLocks() throws Exception {
        try (ClusterLocks ours = new ClusterLocks(one); ClusterLocks theirs = new ClusterLocks(other)) {
            ours.getLockForName("map").lock();

            assertThat(theirs.getLockForName("map").tryLock()).isFalse();
            assertThat(theirs.getLockForName("map").tryLock(50, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(theirs.getLockForName("another map").tryLock()).isTrue();

            ours.getLockForName("map").unlock();
            assertThat(theirs.getLockForName("map").tryLock(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void countWhatOneThreadTakesTwice() {
        try (ClusterLocks ours = new ClusterLocks(one); ClusterLocks theirs = new ClusterLocks(other)) {
            ClusterLock lock = ours.getLockForName("map");
            lock.lock();
            lock.lock();
            lock.unlock();
            assertThat(theirs.getLockForName("map").tryLock()).isFalse();
            assertThat(lock.isHeldByCurrentThread()).isTrue();

            lock.unlock();
            assertThat(theirs.getLockForName("map").tryLock()).isTrue();
            assertThatThrownBy(lock::unlock).isInstanceOf(IllegalMonitorStateException.class);
        }
    }

    @Test
    void keepOtherThreadsOfOneWikiOut() {
        try (ClusterLocks ours = new ClusterLocks(one)) {
            ours.getLockForName("map").lock();

            assertThat(CompletableFuture.supplyAsync(() -> ours.getLockForName("map").tryLock()).join()).isFalse();
        }
    }

    @Test
    void lockOutsideTheOpenTransaction() {
        try (ClusterLocks ours = new ClusterLocks(one); ClusterLocks theirs = new ClusterLocks(other)) {
            one.transactions().executeWithoutResult(open -> {
                ours.getLockForName("map").lock();
                assertThat(theirs.getLockForName("map").tryLock()).isFalse();
                ours.getLockForName("map").unlock();
                assertThat(theirs.getLockForName("map").tryLock()).isTrue();
            });
        }
    }

    @Test
    void forgetWhatTheOtherRemoves() {
        try (Caches ours = new Caches(one); Caches theirs = new Caches(other)) {
            Cache<String, String> mine = ours.getCache("maps", key -> "fresh", SHARED);
            Cache<String, String> yours = theirs.getCache("maps", key -> "fresh", SHARED);
            yours.get("a");
            yours.get("b");

            mine.remove("a");

            assertSoon(() -> !yours.containsKey("a"));
            assertThat(yours.containsKey("b")).isTrue();
        }
    }

    @Test
    void forgetOnlyAfterTheCommit() {
        try (Caches ours = new Caches(one); Caches theirs = new Caches(other)) {
            Cache<String, String> mine = ours.getCache("maps", key -> "fresh", SHARED);
            Cache<String, String> yours = theirs.getCache("maps", key -> "fresh", SHARED);
            yours.get("a");

            one.transactions().executeWithoutResult(open -> {
                mine.remove("a");
                open.setRollbackOnly();
            });
            mine.remove("b");

            yours.get("b");
            assertThat(yours.containsKey("a")).isTrue();
        }
    }

    private static void assertSoon(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(5));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
