package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a call gives back: a status and, unless it is 204, JSON. */
record Answer(int status, Optional<JsonNode> json) {
    static Answer ok(JsonNode json) {
        return new Answer(200, Optional.of(json));
    }

    static Answer done() {
        return new Answer(204, Optional.empty());
    }
}
