package org.klantreis.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Finding;
import org.klantreis.model.Improvement;
import org.klantreis.model.Step;
import org.klantreis.model.Travellers;

/** Puts elements back into a draft that removed them, with what hung on them at first and what they need themselves. */
final class Restoring {

    private final Elements base;
    private final Elements draft;
    private final Map<ElementId, ElementId> elsewhere;
    private final Set<ElementId> present;
    private final Set<ElementId> back = new HashSet<>();

    private Restoring(Elements base, Elements draft, Elements other) {
        this.base = base;
        this.draft = draft;
        this.elsewhere = other.phasesOfSteps();
        this.present = draft.holders().keySet();
    }

    static Elements of(Set<ElementId> ids, Elements base, Elements draft, Elements other) {
        Restoring restoring = new Restoring(base, draft, other);
        restoring.collect(ids);
        return restoring.restored();
    }

    private void collect(Set<ElementId> ids) {
        back.addAll(ids);
        base.steps().stream().filter(step -> ids.contains(step.phase())).map(Step::id)
                .filter(this::isAway).forEach(back::add);
        base.steps().stream().filter(step -> ids.contains(step.id()) && step.phase().equals(elsewhere.get(step.id())))
                .map(Step::phase).filter(this::isAway).forEach(back::add);
    }

    /** What hung on an element that never went may have been cleared on purpose. */
    private boolean isAway(ElementId id) {
        return !present.contains(id);
    }

    private Elements restored() {
        return new Elements(union(base.personas(), draft.personas(), persona -> persona.id().filter(back::contains).isPresent()),
                union(base.phases(), draft.phases(), phase -> back.contains(phase.id())),
                taken(returning(union(base.steps().stream().map(this::standing).toList(), draft.steps(),
                        step -> back.contains(step.id())))),
                union(base.lanes(), draft.lanes(), lane -> back.contains(lane.id())),
                union(base.cells(), draft.cells(), cell -> back.contains(cell.lane()) || back.contains(cell.at())),
                naming(base.findings(), union(base.findings(), draft.findings(), finding -> back.contains(finding.id())),
                        "steps", Finding::steps),
                naming(base.improvements(), naming(base.improvements(), draft.improvements(), "steps", Improvement::steps),
                        "findings", Improvement::findings));
    }

    /** A step whose phase stays away stands where the other side moved it. */
    private Step standing(Step step) {
        return present.contains(step.phase()) || back.contains(step.phase()) || !elsewhere.containsKey(step.id()) ? step
                : Components.with(step, "phase", elsewhere.get(step.id()));
    }

    private List<Step> returning(List<Step> steps) {
        Map<ElementId, ElementId> before = base.steps().stream().filter(step -> step.returnsTo().filter(back::contains).isPresent())
                .collect(Collectors.toMap(Step::id, step -> step.returnsTo().orElseThrow()));
        return steps.stream().map(step -> step.returnsTo().isEmpty() && before.containsKey(step.id())
                ? Components.with(step, "returnsTo", Optional.of(before.get(step.id()))) : step).toList();
    }

    /** Whoever comes back takes the steps again that named it. */
    private List<Step> taken(List<Step> steps) {
        Map<ElementId, List<ElementId>> before = base.steps().stream()
                .collect(Collectors.toMap(Step::id, step -> step.personas().personas()));
        return steps.stream().map(step -> step.takenBy(new Travellers(union(before.getOrDefault(step.id(), List.of()),
                step.personas().personas(), back::contains)))).toList();
    }

    private <R extends Record> List<R> naming(List<R> before, List<R> now, String list, Function<R, List<ElementId>> named) {
        Map<Object, R> were = before.stream().collect(Collectors.toMap(ElementKey::of, element -> element));
        return now.stream().map(element -> Optional.ofNullable(were.get(ElementKey.of(element)))
                .map(was -> Components.with(element, list, union(named.apply(was), named.apply(element), back::contains)))
                .orElse(element)).toList();
    }

    /** What is there now and what comes back, each behind what it stood behind. */
    private static <T> List<T> union(List<T> before, List<T> now, Predicate<T> comesBack) {
        Map<Object, T> all = new LinkedHashMap<>();
        Stream.concat(before.stream().filter(comesBack), now.stream()).forEach(each -> all.put(ElementKey.of(each), each));
        Chain chain = new Chain(now.stream().map(ElementKey::of).toList());
        chain.insert(before.stream().map(ElementKey::of).toList(), all.keySet(), Set.of());
        return chain.entries().stream().map(all::get).toList();
    }
}
