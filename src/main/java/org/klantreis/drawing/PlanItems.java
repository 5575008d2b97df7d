package org.klantreis.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.klantreis.model.ElementId;
import org.klantreis.model.Finding;
import org.klantreis.model.Improvement;
import org.klantreis.model.Journey;
import org.klantreis.model.Word;

/** Tells what will be done about what was found, in the order of the document. */
final class PlanItems {

    /** Many improvements may name the same long titles: told in full, a small map would make a page of megabytes. */
    private static final int NAMED = 5;
    private static final int ENOUGH_TO_RECOGNISE = 80;

    private final Journey journey;
    private final MapWords words;
    private final Map<ElementId, Finding> findings = new HashMap<>();
    private final Map<ElementId, String> titles = new HashMap<>();

    PlanItems(Journey journey, MapWords words) {
        this.journey = journey;
        this.words = words;
        journey.steps().forEach(step -> titles.put(step.id(), step.title()));
        for (Finding finding : journey.findings()) {
            findings.put(finding.id(), finding);
            titles.put(finding.id(), finding.title());
        }
    }

    List<PlanItem> all() {
        return journey.improvements().stream().map(this::item).toList();
    }

    private PlanItem item(Improvement improvement) {
        return new PlanItem(improvement.id().value(), improvement.title(), improvement.text().strip(),
                improvement.status().word(), words.word("improvement.status", improvement.status()),
                improvement.horizon().map(Word::word).orElse(""), number(improvement.impact()), number(improvement.effort()),
                improvement.owner().strip(), improvement.due().map(this::due).orElse(""), improvement.status().delivered(), facts(improvement));
    }

    private String due(LocalDate date) {
        return words.text("map.plan.due") + " " + words.date(date);
    }

    private List<Fact> facts(Improvement improvement) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "horizon", improvement.horizon().map(value -> words.word("horizon", value)).orElse(""));
        add(facts, "owner", improvement.owner());
        add(facts, "due", improvement.due().map(words::date).orElse(""));
        add(facts, "impact", ofFive(improvement.impact()));
        add(facts, "effort", ofFive(improvement.effort()));
        add(facts, "before", improvement.before());
        add(facts, "after", improvement.after());
        add(facts, "mends", named(improvement.findings()));
        add(facts, "steps", named(improvement.placesBy(findings)));
        return facts;
    }

    private void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.text("map.plan." + name), value));
        }
    }

    private String ofFive(OptionalInt mark) {
        return mark.isPresent() ? words.text("map.of-five", mark.getAsInt()) : "";
    }

    private static String number(OptionalInt mark) {
        return mark.isPresent() ? Integer.toString(mark.getAsInt()) : "";
    }

    private String named(Collection<ElementId> ids) {
        String first = ids.stream().limit(NAMED).map(titles::get).map(PlanItems::excerpt).collect(Collectors.joining(" · "));
        return ids.size() <= NAMED ? first : words.text("map.plan.and-more", first, ids.size() - NAMED);
    }

    private static String excerpt(String title) {
        return title.codePointCount(0, title.length()) <= ENOUGH_TO_RECOGNISE ? title
                : title.substring(0, title.offsetByCodePoints(0, ENOUGH_TO_RECOGNISE)) + "…";
    }
}
