package org.klantreis.usecase;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klantreis.model.Cell;
import org.klantreis.model.Channel;
import org.klantreis.model.Contact;
import org.klantreis.model.EmotionWord;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.Header;
import org.klantreis.model.Improvement;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Lane;
import org.klantreis.model.Moment;
import org.klantreis.model.OwnWords;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/** Merges records component by component, so that a new member of the model is merged without a word here. */
final class RecordMerge {

    /** Records of which two people may change different parts; all others are one value. */
    private static final Set<Class<?>> DIVISIBLE = Set.of(Header.class, OwnWords.class, Phase.class, Step.class,
            Contact.class, Experience.class, Moment.class, Lane.class, Cell.class, Finding.class, Improvement.class,
            Channel.class, EmotionWord.class, PersonaReference.class);

    private final Conflicts conflicts;

    RecordMerge(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** One value of three: that of the side that changed it, or both changes in one where they can be told apart. */
    Object value(Spot spot, Object base, Object theirs, Object mine) {
        if (theirs.equals(mine)) {
            return theirs;
        }
        // also where they do not conflict any more: whoever chose wants what was shown then
        return settled(spot, theirs).map(side -> side.of(theirs, mine))
                .orElseGet(() -> changed(spot, base, theirs, mine));
    }

    /** Lists and records are settled where their parts conflict. */
    private Optional<Side> settled(Spot spot, Object value) {
        boolean hasParts = value instanceof List || value instanceof Extras || DIVISIBLE.contains(value.getClass());
        return hasParts ? Optional.empty() : conflicts.settled(spot);
    }

    private Object changed(Spot spot, Object base, Object theirs, Object mine) {
        if (base.equals(mine)) {
            return theirs;
        }
        return base.equals(theirs) ? mine : bothChanged(spot, base, theirs, mine);
    }

    private Object bothChanged(Spot spot, Object base, Object theirs, Object mine) {
        if (theirs instanceof List<?> list) {
            return new ListMerge(this, conflicts, spot).merge((List<?>) base, list, (List<?>) mine);
        }
        if (theirs instanceof Extras extras) {
            return ListMerge.ofExtras(this, conflicts, spot, (Extras) base, extras, (Extras) mine);
        }
        if (theirs instanceof Optional<?> optional && allPresent(base, theirs, mine)) {
            return Optional.of(value(spot, ((Optional<?>) base).get(), optional.get(), ((Optional<?>) mine).get()));
        }
        return DIVISIBLE.contains(theirs.getClass())
                ? rebuilt(spot, (Record) base, (Record) theirs, (Record) mine)
                : conflicts.settle(spot, base, theirs, mine);
    }

    private static boolean allPresent(Object... optionals) {
        return Arrays.stream(optionals).allMatch(optional -> ((Optional<?>) optional).isPresent());
    }

    private Record rebuilt(Spot spot, Record base, Record theirs, Record mine) {
        try {
            return build(theirs.getClass(), members(spot, base, theirs, mine));
        } catch (InvalidValue broken) {
            return conflicts.settle(spot.member(broken.field()), base, theirs, mine);
        }
    }

    /** The merged components of a record, in order. */
    Object[] members(Spot spot, Record base, Record theirs, Record mine) {
        return Arrays.stream(theirs.getClass().getRecordComponents())
                .map(component -> value(spot.component(theirs.getClass(), component.getName(), component.getType()),
                        get(component, base), get(component, theirs), get(component, mine)))
                .toArray();
    }

    static Optional<Object> component(Record element, String name) {
        return Arrays.stream(element.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> get(component, element)).findFirst();
    }

    /** The record with another component. */
    static Record with(Record element, String name, Object value) {
        return build(element.getClass(), Arrays.stream(element.getClass().getRecordComponents())
                .map(component -> component.getName().equals(name) ? value : get(component, element)).toArray());
    }

    /** @throws InvalidValue if the merged components break the record's rules */
    static <R extends Record> R build(Class<R> type, Object[] components) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
            Constructor<R> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(components);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValue broken) {
                throw broken;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
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
