package org.klantreis.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Somebody who edits as the editor does: keeps a base and a draft, saves, takes in what was merged, settles conflicts. */
final class EditingClient {

    private static final String LANE = "l1";
    private static final int PATIENCE = 50;

    private final Caller caller;
    private final String address;
    private final Random random;
    private final String name;
    private ObjectNode document;
    private int base;
    private int edits;

    EditingClient(Caller caller, String address, String name, long seed) {
        this.caller = caller;
        this.address = address;
        this.name = name;
        this.random = new Random(seed);
        JsonNode saved = TestPages.json(caller.get(address));
        this.base = saved.path("revision").asInt();
        this.document = saved.withObject("/document");
    }

    /** What one save did: places and the words written there, what was removed, and what was settled. */
    record Work(int revision, Map<String, String> written, Set<String> removed, Set<String> settled) {
    }

    ObjectNode document() {
        return document;
    }

    /** Edits at random and saves until the server has it. */
    Work work() {
        Map<String, String> written = new HashMap<>();
        Set<String> removed = new HashSet<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            edit(written, removed);
        }
        Set<String> settled = new HashSet<>();
        return new Work(save(settled), written, removed, settled);
    }

    /** Takes in what others saved last. */
    void catchUp() {
        save(new HashSet<>());
    }

    private void edit(Map<String, String> written, Set<String> removed) {
        String token = name + "-" + ++edits;
        int choice = random.nextInt(20);
        if (choice == 0 && steps().size() < 30) {
            steps().addObject().put("id", token).put("phase", "p1").put("title", token);
            written.put(token, token);
        } else if (choice == 1 && steps().size() > 8) {
            remove(random.nextInt(steps().size()), written, removed);
        } else if (choice < 8) {
            ObjectNode step = anyStep();
            step.put("title", token);
            written.put(step.path("id").asText(), token);
        } else if (choice < 18) {
            String step = anyStep().path("id").asText();
            cell(step).put("text", token);
            written.put(LANE + "/" + step, token);
        } else {
            steps().insert(random.nextInt(steps().size()), steps().remove(random.nextInt(steps().size())));
        }
    }

    private void remove(int index, Map<String, String> written, Set<String> removed) {
        String step = steps().remove(index).path("id").asText();
        for (int i = cells().size() - 1; i >= 0; i--) {
            if (cells().get(i).path("at").asText().equals(step)) {
                cells().remove(i);
            }
        }
        written.remove(step);
        written.remove(LANE + "/" + step);
        removed.add(step);
    }

    private int save(Set<String> settled) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("base", base);
        body.set("document", document);
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            HttpResponse<String> answer = caller.put(address, body.toString());
            JsonNode told = TestPages.json(answer);
            if (answer.statusCode() == 200) {
                base = told.path("revision").asInt();
                document = told.has("document") ? told.withObject("/document") : document;
                return base;
            }
            if (answer.statusCode() == 409) {
                settle(body, told, settled);
            } else if (answer.statusCode() != 503) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
        }
        throw new AssertionError("gave up after " + PATIENCE + " attempts");
    }

    private void settle(ObjectNode body, JsonNode conflict, Set<String> settled) {
        ArrayNode resolved = body.withArray("resolved");
        for (JsonNode place : conflict.path("conflicts")) {
            settled.add(place.path("element").asText());
            resolved.addObject().put("element", place.path("element").asText()).put("field", place.path("field").asText())
                    .put("take", random.nextBoolean() ? "mine" : "theirs").put("seen", conflict.path("revision").asInt());
        }
    }

    private ArrayNode steps() {
        return document.withArray("steps");
    }

    private ArrayNode cells() {
        return document.withArray("cells");
    }

    private ObjectNode anyStep() {
        return (ObjectNode) steps().get(random.nextInt(steps().size()));
    }

    private ObjectNode cell(String step) {
        for (JsonNode cell : cells()) {
            if (cell.path("at").asText().equals(step)) {
                return (ObjectNode) cell;
            }
        }
        return cells().addObject().put("lane", LANE).put("at", step);
    }
}
