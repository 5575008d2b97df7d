package org.klantreis.host.engine;

import com.atlassian.confluence.core.SynchronizationManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does work when the open transaction is stored, on the same thread, as Confluence does; what it throws is logged. */
public final class HostCommits implements SynchronizationManager {
    private static final Logger LOG = LoggerFactory.getLogger(HostCommits.class);

    @Override
    public void runOnSuccessfulCommit(Runnable task) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            run(task);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    run(task);
                }
            }
        });
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            LOG.error("{} failed after a commit", task, failure);
        }
    }
}
