package org.parasol.shell;

import java.security.SecureRandom;
import java.sql.SQLException;
import org.parasol.base.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * An unexpected failure and the number under which a person can speak of it. The log gets the kinds
 * of the exceptions and where they were thrown, never their messages: those may quote what was
 * typed.
 */
record Failure(String number, String textKey, Throwable cause) {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRAMES = 12;

    static Failure of(Throwable cause) {
        String number = Integer.toString(RANDOM.nextInt(100_000, 1_000_000));
        return new Failure(number, textKey(cause), cause);
    }

    private static String textKey(Throwable cause) {
        for (Throwable step = cause; step != null; step = step.getCause()) {
            if (step instanceof ProblemException problem) {
                return problem.problem().key();
            }
            if (step instanceof CannotCreateTransactionException
                    || step instanceof DataAccessResourceFailureException
                    || (step instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith("08"))) {
                return "shell.database.text";
            }
        }
        return "shell.error.text";
    }

    void log() {
        StringBuilder trace = new StringBuilder();
        for (Throwable step = cause; step != null; step = step.getCause()) {
            trace.append("\n  ").append(step.getClass().getName());
            StackTraceElement[] frames = step.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
        }
        LOG.error("Failure {}{}", number, trace);
    }
}
