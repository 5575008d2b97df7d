package org.klantreis.insight;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.AccessNeed;
import org.klantreis.model.Cell;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.GoldenCircle;
import org.klantreis.model.Journey;
import org.klantreis.model.MemberNames;
import org.klantreis.model.Need;
import org.klantreis.model.Persona;

/** What an element says, member by member, so that a new member of the model is compared without a word here. */
final class Fields {

    /** What is compared by itself, or decides which element this is and where it stands. */
    private static final Set<String> ELSEWHERE = Set.of("id", "phase", "header", "phases", "lanes", "cells");
    private static final Map<Class<?>, Set<String>> ALSO_ELSEWHERE = Map.of(
            Journey.class, Set.of("steps", "findings", "improvements"), Cell.class, Set.of("lane", "at"),
            Persona.class, Set.of("goals", "needs", "frustrations", "channels", "access"), Need.class, Set.of("text"),
            AccessNeed.class, Set.of("text"), ChannelPreference.class, Set.of("key"));
    /** Told part by part. */
    private static final Set<Class<?>> PARTED = Set.of(GoldenCircle.class, AboutPerson.class);

    private Fields() {
    }

    /** Names as documents call them, in the order of the model. */
    static Map<String, Object> of(Record element) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : element.getClass().getRecordComponents()) {
            if (!isElsewhere(element, component.getName())) {
                add(fields, component, element);
            }
        }
        return fields;
    }

    private static boolean isElsewhere(Record element, String name) {
        return ELSEWHERE.contains(name) || ALSO_ELSEWHERE.getOrDefault(element.getClass(), Set.of()).contains(name);
    }

    private static void add(Map<String, Object> fields, RecordComponent component, Record element) {
        Object value = get(component, element);
        if (MemberNames.areThoseOfTheOwner(component.getType())) {
            fields.putAll(of((Record) value));
        } else if (PARTED.contains(component.getType())) {
            of((Record) value).forEach((name, part) -> fields.put(component.getName() + "." + name, part));
        } else {
            fields.put(MemberNames.of(element.getClass(), component.getName()), value);
        }
    }

    private static Object get(RecordComponent component, Record element) {
        try {
            return component.getAccessor().invoke(element);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
