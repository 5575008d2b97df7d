package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.Map;
import org.klantreis.host.wiki.content.Refusal;

/** Says what went wrong in words, with the right status and nothing of the inside. */
final class ErrorScreen {
    private final Frame frame;

    ErrorScreen(Frame frame) {
        this.frame = frame;
    }

    void show(Visit visit, Refusal refusal) throws IOException {
        visit.response().setStatus(refusal.status());
        boolean login = visit.user().isEmpty() && (refusal.status() == 403 || refusal.status() == 404);
        frame.show(visit, "", Frame.View.of("error", visit.texts().of("error." + refusal.status()), Map.of(
                "message", visit.texts().of(refusal.getMessage(), refusal.values()),
                "status", refusal.status(),
                "login", login,
                "here", Frame.encoded(visit.address()))));
    }
}
