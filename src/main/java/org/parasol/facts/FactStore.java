package org.parasol.facts;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.parasol.base.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The current workspace's facts; another's can neither be seen nor touched. */
@Service
public class FactStore {

    private final FactTables tables;
    private final Contributors contributors;
    private final TransactionTemplate alone;

    FactStore(
            FactTables tables,
            Contributors contributors,
            PlatformTransactionManager transactionManager) {
        this.tables = tables;
        this.contributors = contributors;
        this.alone = new TransactionTemplate(transactionManager);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The ids of the current workspace's facts.
     *
     * @throws IllegalStateException where there is no current workspace
     */
    public Set<UUID> existing() {
        return tables.ids(contributors.pseudonym(Tenancy.require()));
    }

    /**
     * Writes all changes or none, in one transaction with nothing else in it and in the order of
     * the ids: what is written together with a report, or in the reports' order, would stay its
     * neighbour in the database's log. Doing it again changes nothing.
     *
     * @param inserts those that are there already are corrected
     * @param corrections those that are not there, or are another workspace's, are passed over
     * @param removals win over the other two; those that are not there are passed over
     * @throws IllegalStateException where there is no current workspace
     * @throws org.springframework.dao.DataAccessException where nothing could be written, also for
     *     the insert of an id that another workspace has
     */
    public void apply(List<Fact> inserts, List<Fact> corrections, List<UUID> removals) {
        if (inserts.isEmpty() && corrections.isEmpty() && removals.isEmpty()) {
            return;
        }
        byte[] contributor = alone.execute(begun -> contributors.known(Tenancy.require()));
        alone.executeWithoutResult(begun -> write(contributor, inserts, corrections, removals));
    }

    private void write(
            byte[] contributor, List<Fact> inserts, List<Fact> corrections, List<UUID> removals) {
        tables.lock(contributor);
        Set<UUID> own = tables.ids(contributor);
        SortedSet<UUID> gone = new TreeSet<>(FactOrder.BY_ID);
        gone.addAll(removals);
        SortedMap<UUID, Fact> fresh = new TreeMap<>(FactOrder.BY_ID);
        SortedMap<UUID, Fact> changed = new TreeMap<>(FactOrder.BY_ID);
        inserts.forEach(fact -> (own.contains(fact.id()) ? changed : fresh).put(fact.id(), fact));
        corrections.stream()
                .filter(fact -> own.contains(fact.id()))
                .forEach(fact -> changed.put(fact.id(), fact));
        fresh.keySet().removeAll(gone);
        changed.keySet().removeAll(gone);
        tables.remove(contributor, gone);
        tables.correct(contributor, changed.values());
        tables.insert(contributor, fresh.values());
    }
}
