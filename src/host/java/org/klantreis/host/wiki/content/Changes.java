package org.klantreis.host.wiki.content;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of pages: each whole or not at all, and one after the other, in every wiki on the same database. */
public record Changes(Spaces spaces, TransactionTemplate transaction) {
    /** Reads, checks and writes in one turn; within a running change it joins that one. */
    public <T> T make(Supplier<T> change) {
        return transaction.execute(running -> {
            spaces.takeTurn();
            return change.get();
        });
    }

    public void run(Runnable change) {
        make(() -> {
            change.run();
            return true;
        });
    }
}
