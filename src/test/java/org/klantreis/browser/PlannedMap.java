package org.klantreis.browser;

/** A map with an improvement in each way to stand in a plan, and with its Golden Circle. */
final class PlannedMap {
    static final String JOURNEY = """
            {
              "format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "Renting a bike",
              "header": { "goldenCircle": { "why": "Nobody should wait", "how": "We <listen>", "what": "A bike around the corner" } },
              "phases": [ { "id": "p1", "title": "Looking" } ],
              "steps": [ { "id": "s1", "phase": "p1", "title": "I look for a shop" }, { "id": "s2", "phase": "p1", "title": "I ask the price" } ],
              "lanes": [ { "id": "l1", "kind": "text", "title": "Thoughts" } ],
              "findings": [ { "id": "f1", "kind": "pain", "title": "Nobody answers", "steps": [ "s2" ] } ],
              "improvements": [
                { "id": "i1", "title": "Open longer", "horizon": "now", "impact": 5, "effort": 1, "status": "implemented", "steps": [ "s1" ], "owner": "Shop" },
                { "id": "i2", "title": "Call <b>back</b>", "horizon": "next", "impact": 4, "effort": 3, "findings": [ "f1" ], "due": "2027-03-01" },
                { "id": "i3", "title": "Prices at the door", "horizon": "now", "impact": 3, "effort": 2 },
                { "id": "i4", "title": "Something else" }
              ]
            }
            """;

    private PlannedMap() {
    }

    /** A new page that holds this map. */
    static long page(WikiContent wiki) {
        long page = wiki.page("Planned", WikiContent.MACRO);
        wiki.map(page, JOURNEY);
        return page;
    }
}
