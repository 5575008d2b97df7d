package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A re-entrant lock of one name for the whole cluster (PLATFORM 5.3, [P 8]). */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
