package com.atlassian.confluence.core;

/** Work for after the open transaction. Source: beyond PLATFORM 3.1, [J 7.4, 7.19; P 1]. */
public interface SynchronizationManager {
    void runOnSuccessfulCommit(Runnable task);
}
