package org.klantreis.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;

/** Two drafts of one map in which each edit is made by one side only, and what the edits must have led to. */
final class TwoDrafts {
    private static final List<String> FIELDS = List.of("title", "description", "owner");

    private final Random random;
    private final List<Predicate<Journey>> expected = new ArrayList<>();
    private Journey theirs;
    private Journey mine;

    TwoDrafts(Journey base, Random random) {
        this.random = random;
        this.theirs = base;
        this.mine = base;
        base.steps().forEach(step -> FIELDS.forEach(field -> change("steps", step.id().value(), field)));
        Edited.keys(base, "cells").forEach(cell -> change("cells", cell, "text"));
        Edited.keys(base, "findings").forEach(finding -> change("findings", finding, "text"));
        List.of("lanes", "findings", "improvements").forEach(list -> moveOne(base, list));
        addSteps(base);
    }

    Journey theirs() {
        return theirs;
    }

    Journey mine() {
        return mine;
    }

    /** What holds for a merge that lost nothing. */
    List<Predicate<Journey>> expected() {
        return expected;
    }

    private void change(String list, String key, String field) {
        String value = "new " + random.nextInt(1000);
        switch (random.nextInt(3)) {
            case 0 -> theirs = Edited.set(theirs, list, key, field, value);
            case 1 -> mine = Edited.set(mine, list, key, field, value);
            default -> {
                return;
            }
        }
        expected.add(merged -> Edited.entry(merged, list, key)
                .flatMap(entry -> Components.named(field, (Record) entry)).filter(value::equals).isPresent());
    }

    private void moveOne(Journey base, String list) {
        List<String> keys = Edited.keys(base, list);
        if (!keys.isEmpty()) {
            mine = Edited.move(mine, list, keys.get(random.nextInt(keys.size())), random.nextInt(keys.size()));
            List<String> order = Edited.keys(mine, list);
            expected.add(merged -> Edited.keys(merged, list).equals(order));
        }
    }

    /** Theirs at the beginning, mine at the end, so that it does not matter who is who. */
    private void addSteps(Journey base) {
        String phase = base.phases().get(0).id().value();
        theirs = Edited.add(theirs, "steps", 0, Step.of("theirs", phase, "Theirs"));
        mine = Edited.add(mine, "steps", base.steps().size(), Step.of("mine", phase, "Mine"));
        expected.add(merged -> Edited.keys(merged, "steps").containsAll(List.of("theirs", "mine")));
    }
}
