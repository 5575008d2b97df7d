package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * An hour of two people in one map, in less than a minute: thousands of edits at random. Every word that was acknowledged
 * is in the revision of its save, and stays until its place is written again, removed, or was asked about.
 */
class EditingTogetherIT {

    private static final int SAVES = 300;
    private static final String MAP = """
            {"key": "main", "document": {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "Together",
             "phases": [{"id": "p1", "title": "One"}], "lanes": [{"id": "l1", "kind": "text", "title": "Thoughts"}],
             "steps": [%s]}}""";

    @Test
    void losesNoAcknowledgedWord() throws Exception {
        String maps = "/rest/klantreis/1.0/pages/" + TestPages.page("DEMO") + "/maps";
        assertThat(Caller.EDITOR.post(maps, MAP.formatted(steps())).statusCode()).isEqualTo(201);
        EditingClient one = new EditingClient(Caller.EDITOR, maps + "/main", "a", 1);
        EditingClient other = new EditingClient(Caller.ADMIN, maps + "/main", "b", 2);

        Map<Integer, List<EditingClient.Work>> works = together(one, other);

        List<Map<String, String>> revisions = revisions(maps + "/main");
        works.forEach((revision, made) -> {
            assertThat(made).allSatisfy(work -> checkWritten(revisions.get(revision - 1), work));
            assertThat(made).anySatisfy(work -> checkChanged(revisions.get(revision - 2), revisions.get(revision - 1), work));
        });
        one.catchUp();
        other.catchUp();
        assertThat(words(one.document())).isEqualTo(revisions.get(revisions.size() - 1)).isEqualTo(words(other.document()));
    }

    private static String steps() {
        List<String> steps = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            steps.add("{\"id\": \"s" + i + "\", \"phase\": \"p1\", \"title\": \"Step\"}");
        }
        return String.join(",", steps);
    }

    /** By the revision that each was told: whoever changed nothing after all is told the other's. */
    private static Map<Integer, List<EditingClient.Work>> together(EditingClient... clients) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(clients.length);
        try {
            List<Future<List<EditingClient.Work>>> busy = new ArrayList<>();
            for (EditingClient client : clients) {
                busy.add(people.submit(() -> works(client)));
            }
            Map<Integer, List<EditingClient.Work>> works = new HashMap<>();
            for (Future<List<EditingClient.Work>> done : busy) {
                done.get().forEach(work -> works.computeIfAbsent(work.revision(), revision -> new ArrayList<>()).add(work));
            }
            return works;
        } finally {
            people.shutdownNow();
        }
    }

    private static List<EditingClient.Work> works(EditingClient client) {
        List<EditingClient.Work> works = new ArrayList<>();
        for (int i = 0; i < SAVES; i++) {
            works.add(client.work());
        }
        return works;
    }

    private static List<Map<String, String>> revisions(String map) {
        int last = TestPages.json(Caller.EDITOR.get(map)).path("revision").asInt();
        List<Map<String, String>> revisions = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            revisions.add(words(TestPages.json(Caller.EDITOR.get(map + "/revisions/" + number)).path("document")));
        }
        return revisions;
    }

    /** What stands where: titles by step, texts by lane and step. */
    private static Map<String, String> words(JsonNode document) {
        Map<String, String> words = new HashMap<>();
        document.path("steps").forEach(step -> words.put(step.path("id").asText(), step.path("title").asText()));
        document.path("cells").forEach(cell -> words.put(cell.path("lane").asText() + "/" + cell.path("at").asText(), cell.path("text").asText()));
        return words;
    }

    private static void checkWritten(Map<String, String> after, EditingClient.Work work) {
        work.written().forEach((place, word) -> {
            if (!wasAsked(work, place)) {
                assertThat(after).as("revision %d", work.revision()).containsEntry(place, word);
            }
        });
    }

    private static void checkChanged(Map<String, String> before, Map<String, String> after, EditingClient.Work work) {
        Set<String> places = new HashSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : places) {
            boolean changed = !after.getOrDefault(place, "").equals(before.getOrDefault(place, ""));
            assertThat(!changed || isExplained(work, place, after)).as("%s in revision %d of %s", place, work.revision(), work).isTrue();
        }
    }

    private static boolean isExplained(EditingClient.Work work, String place, Map<String, String> after) {
        return wasAsked(work, place) || after.getOrDefault(place, "").equals(work.written().get(place))
                || work.removed().contains(stepOf(place));
    }

    /** A settled text may bring back the step under it, and a settled step its texts. */
    private static boolean wasAsked(EditingClient.Work work, String place) {
        return work.settled().stream().anyMatch(settled -> stepOf(settled).equals(stepOf(place)));
    }

    private static String stepOf(String place) {
        return place.substring(place.indexOf('/') + 1);
    }
}
