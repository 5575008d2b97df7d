package org.klantreis.browser;

/** A small map to talk about: a phase, two steps, a curve, a lane of texts. */
final class TalkedMap {
    static final String JOURNEY = """
            { "format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "A question",
              "phases": [ { "id": "p1", "title": "Ask" } ],
              "steps": [ { "id": "s1", "phase": "p1", "title": "I call" }, { "id": "s2", "phase": "p1", "title": "I wait", "valence": -1 } ],
              "lanes": [ { "id": "l1", "kind": "emotion", "title": "Emotion" }, { "id": "l2", "kind": "text", "title": "Thoughts" } ],
              "cells": [ { "lane": "l2", "at": "s1", "text": "Who is this?" } ] }""";

    /** The same, with what happens inside. */
    static final String WITH_INSIDE = JOURNEY
            .replace("\"lanes\": [", """
                    "lanes": [ { "id": "b1", "kind": "frontstage", "title": "Desk" }, { "id": "b2", "kind": "backstage", "title": "Office" },""")
            .replace("\"cells\": [", """
                    "cells": [ { "lane": "b1", "at": "s1", "text": "Answers", "duration": "PT5M", "department": "Sales", "mark": "wait" },""");

    private TalkedMap() {
    }

    /** A new page that holds this map. */
    static long page(WikiContent wiki) {
        long page = wiki.page("Talked about", WikiContent.MACRO);
        wiki.map(page, JOURNEY);
        return page;
    }
}
