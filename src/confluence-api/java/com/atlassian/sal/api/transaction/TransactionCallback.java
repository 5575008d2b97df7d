package com.atlassian.sal.api.transaction;

/** The work of one transaction (PLATFORM 5.1, [P 2]). */
public interface TransactionCallback<T> {
    T doInTransaction();
}
