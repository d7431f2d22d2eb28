package org.parasol.base;

import java.util.List;

/**
 * Something went wrong that the person at the screen should read about in her language. The message
 * is the problem's key alone: what was typed never enters an exception.
 */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient List<Object> arguments;

    /** The arguments are numbers, dates or codes for the text; never anything that was typed. */
    public ProblemException(Problem problem, Object... arguments) {
        super(problem.key());
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
