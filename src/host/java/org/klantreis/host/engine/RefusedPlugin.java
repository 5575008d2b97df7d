package org.klantreis.host.engine;

/** A plugin jar that Confluence would not run either; the message says which rule it breaks. */
public final class RefusedPlugin extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedPlugin(String message) {
        super(message);
    }

    RefusedPlugin(String message, Throwable cause) {
        super(message, cause);
    }
}
