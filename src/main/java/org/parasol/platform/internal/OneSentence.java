package org.parasol.platform.internal;

import org.parasol.base.StartupProblemException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Says in one sentence on standard error why Parasol did not start, instead of a stack trace. */
final class OneSentence {

    private OneSentence() {}

    @Order(0)
    static final class StartupProblems extends AbstractFailureAnalyzer<StartupProblemException> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, StartupProblemException cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }

    @Order(0)
    static final class TakenPort extends AbstractFailureAnalyzer<PortInUseException> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
            return new FailureAnalysis(
                    "Port "
                            + cause.getPort()
                            + " is taken by another program; choose another one with --port.",
                    null,
                    cause);
        }
    }

    @Order(0)
    static final class Reporter implements FailureAnalysisReporter {
        @Override
        @SuppressWarnings("SystemOut") // for the person at the terminal; the log may go elsewhere
        public void report(FailureAnalysis analysis) {
            String action = analysis.getAction();
            System.err.println(
                    "parasol: " + analysis.getDescription() + (action == null ? "" : " " + action));
        }
    }
}
