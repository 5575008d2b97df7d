package org.klantreis.host.wiki.rest;

import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Refusal;

/** Whether the caller watches a page, and beginning and ending that. */
final class WatchCalls {
    /** In {@code user/watch/content/{id}}. */
    private static final int PAGE = 3;

    private final Parts parts;

    WatchCalls(Parts parts) {
        this.parts = parts;
    }

    Answer tell(Call call) {
        long page = parts.access().toView(call.user(), call.id(PAGE)).pageId();
        call.user().orElseThrow(Refusal::forbidden);
        return Answer.ok(ContentJson.object().put("watching", parts.watches().watches(call.user(), page)));
    }

    Answer begin(Call call) {
        parts.watches().begin(call.user(), call.id(PAGE));
        return Answer.done();
    }

    Answer end(Call call) {
        parts.watches().end(call.user(), call.id(PAGE));
        return Answer.done();
    }
}
