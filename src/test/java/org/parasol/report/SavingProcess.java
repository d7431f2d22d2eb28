package org.parasol.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.parasol.ParasolApplication;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A whole Parasol in a process that {@link KilledIT} can kill. It prints what it does, one line
 * each: {@code READY name}, {@code STARTED id number}, {@code SAVED id number}, {@code HAS id
 * number}, {@code END}; and does what it reads: {@code AGAIN id number} sends a report once more,
 * {@code GO number} files reports from that number on until it dies, {@code LIST} says which there
 * are.
 */
final class SavingProcess {

    private static final int AT_ONCE = 4;

    private final PrintStream told;
    private final Drafts drafts;
    private final Reports reports;
    private final Person worker;

    private SavingProcess(ConfigurableApplicationContext context, String worker, PrintStream told) {
        this.told = told;
        this.drafts = context.getBean(Drafts.class);
        this.reports = context.getBean(Reports.class);
        this.worker =
                worker.isEmpty()
                        ? context.getBean(Team.class).office().worker()
                        : context.getBean(People.class).signIn(worker);
    }

    /** With the data folder, where the database's programs are, and who files; nobody yet if "". */
    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(ParasolApplication.class)
                        .profiles("bench")
                        .run(
                                "--parasol.data=" + arguments[0],
                                "--parasol.database.binaries=" + arguments[1],
                                "--parasol.report.reconcile-in-background=false",
                                "--server.port=0");
        new SavingProcess(context, arguments[2], System.out).obey();
    }

    private void obey() throws IOException {
        tell("READY " + worker.name());
        try (BufferedReader asked =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String line = asked.readLine();
            while (line != null) {
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case "AGAIN" ->
                            send(
                                    new ReportId(UUID.fromString(words[1])),
                                    Integer.parseInt(words[2]));
                    case "GO" -> fileFrom(Integer.parseInt(words[1]));
                    default -> list();
                }
                line = asked.readLine();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // they go on until the process dies
    private void fileFrom(int first) {
        AtomicInteger next = new AtomicInteger(first);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            people.submit(
                    () -> {
                        while (true) {
                            int number = next.getAndIncrement();
                            ReportId id = worker.does(drafts::start);
                            tell("STARTED " + id.value() + " " + number);
                            send(id, number);
                        }
                    });
        }
    }

    private void send(ReportId id, int number) {
        ReportContent content = Examples.report().withNarrative(String.valueOf(number));
        worker.does(() -> drafts.submit(id, content, version(id)));
        tell("SAVED " + id.value() + " " + number);
    }

    /** Of the draft; a report that was sent already needs none to be sent again. */
    private int version(ReportId id) {
        try {
            return drafts.open(id).version();
        } catch (ProblemException e) {
            return 0;
        }
    }

    private void list() {
        worker.does(reports::mine)
                .forEach(
                        line ->
                                tell(
                                        "HAS "
                                                + line.id().value()
                                                + " "
                                                + worker.does(() -> reports.open(line.id()))
                                                        .content()
                                                        .narrative()));
        tell("END");
    }

    private synchronized void tell(String line) {
        told.println(line);
        told.flush();
    }
}
