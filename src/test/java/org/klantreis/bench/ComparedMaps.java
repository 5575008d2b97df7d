package org.klantreis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.drawing.Drawings;
import org.klantreis.drawing.Journeys;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Contact;
import org.klantreis.model.Journey;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;

/** Writes the maps for Chromium: the same journey in both forms, a full map beside it, one to be edited, and one to talk about. */
public final class ComparedMaps {
    private static final int STEPS = 200;
    private static final int EDITED = 400;
    private static final int PHASES = 10;
    private static final Path STYLES = Path.of("src/main/resources/klantreis/viewer");

    private ComparedMaps() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Journey journey = Journeys.sized(PHASES, STEPS);
        Files.writeString(folder.resolve("journey.mmd"), mermaid(journey));
        Files.writeString(folder.resolve("journey.html"), Drawings.html(asMermaidTells(journey), Drawings.READ));
        Files.writeString(folder.resolve("full.html"), Drawings.html(Journeys.full(STEPS), Drawings.READ));
        Files.writeString(folder.resolve("map.css"), styles());
        Files.writeString(folder.resolve("edited.json"), new MapJson().write(Journeys.full(EDITED)));
        Files.writeString(folder.resolve("discussed.json"), new MapJson().write(Journeys.full(STEPS)));
    }

    /** Phases, steps and the curve; Mermaid's actors would be persona names, which stand in a map's heading. */
    private static Journey asMermaidTells(Journey full) {
        List<Step> steps = full.steps().stream().map(step -> Step.of(step.id().value(), step.phase().value(), step.title(),
                Contact.NONE, step.experience())).toList();
        return new Journey(full.lang(), full.title(), full.description(), full.state(), full.pair(), full.parent(),
                full.header(), full.personas(), full.ownWords(), full.phases(), steps, full.lanes(), full.cells(),
                full.findings(), full.improvements(), full.extras());
    }

    /** Phases as sections, steps as tasks with a score of 1 to 5, channels as actors: all that Mermaid's journey can say. */
    private static String mermaid(Journey journey) {
        return "journey\n  title " + journey.title() + "\n"
                + journey.phases().stream().map(phase -> section(journey, phase)).collect(Collectors.joining());
    }

    private static String section(Journey journey, Phase phase) {
        return "  section " + phase.title() + "\n" + journey.steps().stream()
                .filter(step -> step.phase().equals(phase.id())).map(ComparedMaps::task).collect(Collectors.joining());
    }

    private static String task(Step step) {
        long score = Math.round(3 + step.experience().valence().map(Valence::value).orElse(0.0));
        return "    " + step.title() + ": " + score + ": " + String.join(", ", step.contact().channels()) + "\n";
    }

    private static String styles() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
            StringBuilder all = new StringBuilder();
            for (Path sheet : sheets) {
                all.append(Files.readString(sheet)).append('\n');
            }
            return all.toString();
        }
    }
}
