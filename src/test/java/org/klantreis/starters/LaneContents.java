package org.klantreis.starters;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What stands in the lanes of a starter, whether in cells, at the steps, or as findings. */
record LaneContents(StarterFile starter) {

    /** How many of the map's phases have something in the lane. */
    long phasesWithSomethingIn(JsonNode lane) {
        return starter.ids("phases").stream().filter(phase -> holds(lane, phase)).count();
    }

    private boolean holds(JsonNode lane, String phase) {
        String kind = lane.path("kind").asText();
        return switch (kind) {
            case "channel" -> starter.anyStep(phase, step -> !step.path("channels").isEmpty());
            case "emotion" -> starter.anyStep(phase, step -> step.has("valence"));
            case "moment" -> starter.anyStep(phase, step -> step.has("moment"));
            case "owner" -> starter.anyStep(phase, step -> step.has("owner"));
            case "measure" -> starter.anyStep(phase, step -> !step.path("measures").isEmpty());
            case "pain", "opportunity" -> starter.list("findings").stream()
                    .anyMatch(finding -> finding.path("kind").asText().equals(kind) && touches(finding, phase));
            case "improvement" -> starter.list("improvements").stream().anyMatch(one -> touches(one, phase));
            default -> hasCell(lane, phase);
        };
    }

    private boolean touches(JsonNode element, String phase) {
        List<String> steps = StarterFile.texts(element.path("steps"));
        return starter.anyStep(phase, step -> steps.contains(step.path("id").asText()));
    }

    private boolean hasCell(JsonNode lane, String phase) {
        return starter.list("cells").stream().filter(cell -> cell.path("lane").equals(lane.path("id")))
                .filter(cell -> !cell.path("text").asText().isBlank())
                .anyMatch(cell -> cell.path("at").asText().equals(phase)
                        || starter.anyStep(phase, step -> step.path("id").equals(cell.path("at"))));
    }
}
