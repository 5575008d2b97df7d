package org.klantreis.browser;

/** A small map to edit: two phases, three steps, and a lane of each way to be written. */
final class EditedMap {
    static final String JOURNEY = """
            {
              "format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "Renting a bike",
              "phases": [ { "id": "p1", "title": "Looking" }, { "id": "p2", "title": "Riding" } ],
              "steps": [
                { "id": "s1", "phase": "p1", "title": "I look for a shop", "channels": ["website"], "valence": 1 },
                { "id": "s2", "phase": "p1", "title": "I ask the price", "channels": ["phone"], "valence": -1, "emotion": "doubt" },
                { "id": "s3", "phase": "p2", "title": "I ride away", "valence": 2 }
              ],
              "lanes": [
                { "id": "l1", "kind": "text", "title": "Thoughts" },
                { "id": "l2", "kind": "channel", "title": "Channels" },
                { "id": "l3", "kind": "emotion", "title": "Emotion" },
                { "id": "l4", "kind": "owner", "title": "Owner" }
              ],
              "cells": [ { "lane": "l1", "at": "s1", "text": "Is it open?" }, { "lane": "l1", "at": "s2", "text": "Too much" } ]
            }
            """;

    private EditedMap() {
    }

    /** Opens the editor on a new page that holds this map. */
    static MapEditor open(Tab tab, long page) {
        tab.show(page).map().withControls();
        return MapEditor.open(tab.page());
    }

    /** A new page that holds this map. */
    static long page(WikiContent wiki) {
        long page = wiki.page("Edited", WikiContent.MACRO);
        wiki.map(page, JOURNEY);
        return page;
    }
}
