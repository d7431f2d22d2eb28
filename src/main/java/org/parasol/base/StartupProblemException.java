package org.parasol.base;

/**
 * Parasol cannot start for a reason that whoever runs it can mend; the message is one sentence that
 * says how. It goes to the terminal alone, without a stack trace, and the process ends with a code
 * that is not 0.
 */
public class StartupProblemException extends RuntimeException {

    public StartupProblemException(String sentence) {
        super(sentence);
    }

    public StartupProblemException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
