package com.atlassian.sal.api.transaction;

/** Runs work in the host's transaction, joining one that is open (PLATFORM 5.1, [10.x SLACK]). */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
