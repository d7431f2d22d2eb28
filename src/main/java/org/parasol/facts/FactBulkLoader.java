package org.parasol.facts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes many new facts fast, for demonstration and measurement. The facts of reports go through
 * {@link FactStore}.
 */
@Service
public class FactBulkLoader {

    private static final int BATCH = 1000;

    private final FactTables tables;
    private final Contributors contributors;
    private final TransactionTemplate transaction;

    FactBulkLoader(
            FactTables tables,
            Contributors contributors,
            PlatformTransactionManager transactionManager) {
        this.tables = tables;
        this.contributors = contributors;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /**
     * Writes facts in transactions of 1000; those written before a failure stay.
     *
     * @param contributor whose they are, whoever is signed in
     * @param facts none of them there yet; read once, never all in memory
     * @throws org.springframework.dao.DataAccessException where a batch could not be written
     */
    public void load(WorkspaceId contributor, Stream<Fact> facts) {
        byte[] pseudonym = contributors.known(contributor);
        facts.gather(Gatherers.windowFixed(BATCH)).forEach(batch -> write(pseudonym, batch));
    }

    private void write(byte[] pseudonym, List<Fact> batch) {
        List<Fact> sorted =
                batch.stream().sorted(Comparator.comparing(Fact::id, FactOrder.BY_ID)).toList();
        transaction.executeWithoutResult(begun -> tables.insert(pseudonym, sorted));
    }
}
