package com.atlassian.confluence.content.render.xhtml;

/** Storage format that cannot be read. Source: PLATFORM 1.4, [J 5.5-7.19]. */
public class XhtmlException extends Exception {
    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
