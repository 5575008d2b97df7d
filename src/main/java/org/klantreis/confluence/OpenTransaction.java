package org.klantreis.confluence;

import com.atlassian.confluence.core.SynchronizationManager;

/** What Confluence is writing at this moment. Linked only where there is such a service. */
final class OpenTransaction {

    static final String SERVICE = "com.atlassian.confluence.core.SynchronizationManager";

    private OpenTransaction() {
    }

    /** Does the work on this thread once all is stored for good, or at once if nothing is being written; never if it is given up. */
    static void onceStored(Object service, Runnable work) {
        ((SynchronizationManager) service).runOnSuccessfulCommit(work);
    }
}
