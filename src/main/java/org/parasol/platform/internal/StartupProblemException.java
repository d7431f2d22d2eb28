package org.parasol.platform.internal;

/**
 * Parasol cannot start for a reason that whoever runs it can mend; the message is one sentence that
 * says how.
 */
class StartupProblemException extends RuntimeException {

    StartupProblemException(String sentence) {
        super(sentence);
    }

    StartupProblemException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
