package org.parasol.workspace.internal;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is done to a session's keys waits until the database has kept what belongs to it. */
public final class AfterCommit {

    private AfterCommit() {}

    public static void run(Runnable act) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        act.run();
                    }
                });
    }
}
