package org.klantreis.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.klantreis.model.InvalidValue;
import org.klantreis.usecase.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what a published page asks for once the page is stored for good, so that neither can undo the other.
 *
 * <p>What is written right after a commit, on the same thread, joins the transaction that has just ended and is lost. So
 * a thread of our own writes, and whoever publishes waits for it, because they look at the page next.
 */
final class AfterPublishing {

    private static final Logger LOG = LoggerFactory.getLogger(AfterPublishing.class);
    /** For all that a page asks for: whoever publishes waits, and keeps a connection meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HostServices services;
    private final TransactionTemplate transactions;
    private final ExecutorService threads = Executors.newCachedThreadPool(AfterPublishing::thread);

    AfterPublishing(HostServices services, TransactionTemplate transactions) {
        this.services = services;
        this.transactions = transactions;
    }

    /** Ends the threads; whoever waits for one goes on. */
    void stop() {
        threads.shutdownNow();
    }

    /**
     * Makes what a page has not, one after the other, as the user of this request; where Confluence does not say when the
     * page is stored, at once. It never fails for whoever publishes: the macro tells why there is no map.
     */
    void make(long page, List<Runnable> missing) {
        if (missing.isEmpty()) {
            return;
        }
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        services.find(OpenTransaction.SERVICE).ifPresentOrElse(
                service -> OpenTransaction.onceStored(service, () -> onItsOwn(page, () -> missing.forEach(making -> attempt(page, () -> asUser(user, making))))),
                () -> missing.forEach(making -> attempt(page, making)));
    }

    private void onItsOwn(long page, Runnable work) {
        try {
            threads.submit(work).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | RejectedExecutionException late) {
            LOG.warn("Maps of page {} may be missing when the page is shown first", page, late);
        }
    }

    /** Each in a transaction of its own, which a failure ends. */
    private void asUser(ConfluenceUser user, Runnable making) {
        AuthenticatedUserThreadLocal.set(user);
        try {
            transactions.execute(() -> {
                making.run();
                return true;
            });
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    private static void attempt(long page, Runnable making) {
        try {
            making.run();
        } catch (MalformedParameters | InvalidValue | Failure untold) {
            LOG.debug("A map or persona of page {} is not made; the macro tells why", page, untold);
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.error("A map or persona of page {} cannot be made; it can be begun on the page", page, unexpected);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "klantreis-after-publishing");
        thread.setDaemon(true);
        // whose thread came first would keep another plugin in memory
        thread.setContextClassLoader(AfterPublishing.class.getClassLoader());
        return thread;
    }
}
