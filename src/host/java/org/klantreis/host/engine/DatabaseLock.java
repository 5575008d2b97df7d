package org.klantreis.host.engine;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** A lock on one name: first among the threads of this wiki, then among the wikis of the database. */
final class DatabaseLock implements ClusterLock {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final String name;
    private final LockTable table;
    private final ReentrantLock local = new ReentrantLock();

    DatabaseLock(String name, LockTable table) {
        this.name = name;
        this.table = table;
    }

    @Override
    public void lock() {
        local.lock();
        boolean interrupted = false;
        try {
            while (!isTaken()) {
                LockSupport.parkNanos(PAUSE);
                // a set flag would end every pause at once
                interrupted |= Thread.interrupted();
            }
        } finally {
            interruptAgain(interrupted);
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean tryLock() {
        return local.tryLock() && (isTaken() || giveUp());
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long start = System.nanoTime();
        if (!local.tryLock(time, unit)) {
            return false;
        }
        while (!isTaken()) {
            if (System.nanoTime() - start >= unit.toNanos(time)) {
                return giveUp();
            }
            pause();
        }
        return true;
    }

    @Override
    public void unlock() {
        boolean interrupted = Thread.interrupted();
        try {
            if (local.getHoldCount() == 1) {
                table.give(name);
            }
        } finally {
            local.unlock();
            interruptAgain(interrupted);
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }

    private boolean isTaken() {
        return local.getHoldCount() > 1 || taken();
    }

    private boolean taken() {
        // the pool hands out no connection to an interrupted thread
        boolean interrupted = Thread.interrupted();
        try {
            return table.take(name, this);
        } catch (RuntimeException e) {
            local.unlock();
            throw e;
        } finally {
            interruptAgain(interrupted);
        }
    }

    private static void interruptAgain(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean giveUp() {
        local.unlock();
        return false;
    }

    private void pause() throws InterruptedException {
        LockSupport.parkNanos(PAUSE);
        if (Thread.interrupted()) {
            local.unlock();
            throw new InterruptedException();
        }
    }
}
