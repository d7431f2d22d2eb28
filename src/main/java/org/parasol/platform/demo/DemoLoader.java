package org.parasol.platform.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parasol.statistics.Publication;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation with the invented world: organisations file what is in by then, a
 * release is published, and so on.
 */
@Component
@ConditionalOnBooleanProperty("parasol.demo")
@EnableConfigurationProperties(DemoSettings.class)
class DemoLoader implements ApplicationRunner {

    private final DemoSettings settings;
    private final DemoPeople people;
    private final DemoOrganisations organisations;
    private final DemoProgress progress;
    private final Publication publication;

    DemoLoader(
            DemoSettings settings,
            DemoPeople people,
            DemoOrganisations organisations,
            DemoProgress progress,
            Publication publication) {
        this.settings = settings;
        this.people = people;
        this.organisations = organisations;
        this.progress = progress;
        this.publication = publication;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.makeOperator(DemoNotice.OPERATOR)) {
            progress.done();
            return;
        }
        Authentication operator = people.signIn(DemoNotice.OPERATOR);
        people.makeResearcher(operator, DemoNotice.RESEARCHER);
        List<DemoWorkspace> world = DemoWorld.workspaces(settings.share());
        progress.expect(world.stream().mapToInt(DemoWorkspace::reports).sum());
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<DemoOrganisation> founded =
                    inParallel(
                            workers, world.stream().map(one -> founding(one, operator)).toList());
            for (int round = 0; round < DemoRounds.COUNT; round++) {
                int now = round;
                inParallel(workers, founded.stream().map(one -> filing(one, now)).toList());
                if (round < DemoRounds.RELEASES.size()) {
                    DemoPeople.as(
                            operator,
                            () ->
                                    publication.publishAsOf(
                                            DemoRounds.RELEASES.get(now), share -> {}));
                }
            }
            founded.forEach(DemoOrganisation::stop);
        }
        DemoPeople.wipe(operator);
        progress.done();
    }

    private Callable<DemoOrganisation> founding(DemoWorkspace workspace, Authentication operator) {
        return () -> organisations.found(workspace, operator, settings.seed());
    }

    private static Callable<Boolean> filing(DemoOrganisation organisation, int round) {
        return () -> {
            organisation.file(round);
            return true;
        };
    }

    private static <T> List<T> inParallel(ExecutorService workers, List<Callable<T>> jobs) {
        try {
            List<Future<T>> done = workers.invokeAll(jobs);
            List<T> results = new ArrayList<>();
            for (Future<T> job : done) {
                results.add(job.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the demonstration was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the demonstration could not be loaded", e.getCause());
        }
    }
}
