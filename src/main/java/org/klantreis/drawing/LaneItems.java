package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.model.ElementId;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.Improvement;
import org.klantreis.model.Journey;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Moment;
import org.klantreis.model.Step;

/** What the derived lanes show at a step. */
final class LaneItems {

    private final MapWords words;
    private final MeasureWords measures;
    private final FindingItems found;
    private final Map<ElementId, List<Finding>> findings = new HashMap<>();
    private final Map<ElementId, List<Improvement>> improvements = new HashMap<>();
    private final Map<ElementId, ElementId> firsts = new HashMap<>();

    LaneItems(Journey journey, MapLayout layout, MapWords words) {
        this.words = words;
        this.measures = new MeasureWords(words);
        this.found = new FindingItems(words);
        Map<ElementId, Finding> byId = new HashMap<>();
        for (Finding finding : journey.findings()) {
            byId.put(finding.id(), finding);
            finding.steps().forEach(step -> findings.computeIfAbsent(step, id -> new ArrayList<>()).add(finding));
        }
        for (Improvement improvement : journey.improvements()) {
            improvement.placesBy(byId).forEach(step -> improvements.computeIfAbsent(step, id -> new ArrayList<>()).add(improvement));
        }
        layout.columns().forEach(column -> noteFirsts(column.at()));
    }

    private void noteFirsts(ElementId step) {
        findings.getOrDefault(step, List.of()).forEach(finding -> firsts.putIfAbsent(finding.id(), step));
        improvements.getOrDefault(step, List.of()).forEach(improvement -> firsts.putIfAbsent(improvement.id(), step));
    }

    List<Item> of(LaneKind kind, Step step) {
        return switch (kind) {
            case CHANNEL -> step.contact().channels().stream().map(this::channel).toList();
            case MOMENT -> step.moment().map(this::moment).map(List::of).orElse(List.of());
            case PAIN -> findings(step, FindingKind.PAIN);
            case OPPORTUNITY -> findings(step, FindingKind.OPPORTUNITY);
            case IMPROVEMENT -> improvements(step);
            case MEASURE -> step.measures().stream().map(measures::item).toList();
            case EVIDENCE -> List.of(Item.of(step.evidence().word(), words.word("evidence", step.evidence())));
            case OWNER -> textItem("owner", step.owner());
            case CONTACT_REASON -> textItem("reason", step.contact().reason());
            case DURATION -> step.duration().map(value -> textItem("duration", words.duration(value))).orElse(List.of());
            default -> List.of();
        };
    }

    /** How many improvements at a step customers notice by now. */
    long delivered(Step step) {
        return improvements.getOrDefault(step.id(), List.of()).stream().filter(each -> each.status().delivered()).count();
    }

    private static List<Item> textItem(String icon, String text) {
        return text.isBlank() ? List.of() : List.of(Item.of(icon, text));
    }

    private Item channel(String key) {
        return Item.of(words.icon(key), words.channel(key));
    }

    private Item moment(Moment moment) {
        String kind = words.word("moment", moment.kind());
        String effect = moment.effect().map(value -> ": " + words.word("moment.effect", value)).orElse("");
        return new Item(moment.kind().word(), kind + effect, moment.reason(), "");
    }

    private List<Item> findings(Step step, FindingKind kind) {
        return findings.getOrDefault(step.id(), List.of()).stream().filter(finding -> finding.kind() == kind)
                .map(finding -> onceAtLength(finding.id(), step, found.of(finding))).toList();
    }

    private List<Item> improvements(Step step) {
        return improvements.getOrDefault(step.id(), List.of()).stream()
                .map(improvement -> onceAtLength(improvement.id(), step, found.of(improvement))).toList();
    }

    /** All is said in the first column; said again in 400 of them, long texts would make a map of megabytes. */
    private Item onceAtLength(ElementId id, Step step, Item item) {
        return firsts.get(id).equals(step.id()) ? item : item.brief();
    }
}
