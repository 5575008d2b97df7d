package org.klantreis.host.wiki.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a servlet writes, kept back until somebody has looked at it; it may write text only. */
final class KeptAnswer extends HttpServletResponseWrapper {
    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);

    KeptAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    String text() {
        writer.flush();
        return text.toString();
    }

    void send() throws IOException {
        if (!getResponse().isCommitted()) {
            getResponse().getWriter().write(text());
        }
    }
}
