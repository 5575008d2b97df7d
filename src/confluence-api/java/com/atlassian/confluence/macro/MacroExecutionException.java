package com.atlassian.confluence.macro;

/** A macro could not be executed. Source: PLATFORM 1.1, [P 3: OO, ACPOLY]. */
public class MacroExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(Throwable cause) {
        super(cause);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
