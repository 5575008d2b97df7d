package com.atlassian.beehive;

/** Locks that hold across all nodes (PLATFORM 5.3, [P 8]). */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
