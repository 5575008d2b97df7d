package org.klantreis.merge;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.AccessNeed;
import org.klantreis.model.Cell;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.Contact;
import org.klantreis.model.EmotionWord;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.GoldenCircle;
import org.klantreis.model.Header;
import org.klantreis.model.Improvement;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Lane;
import org.klantreis.model.Moment;
import org.klantreis.model.Need;
import org.klantreis.model.OwnWords;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Phase;
import org.klantreis.model.Portrait;
import org.klantreis.model.Step;
import org.klantreis.model.Work;

/** Merges records component by component, so that a new member of the model is merged without a word here. */
final class RecordMerge {

    /** Records of which two people may change different parts; all others are one value. */
    private static final Set<Class<?>> DIVISIBLE = Set.of(Header.class, GoldenCircle.class, OwnWords.class, Phase.class, Step.class,
            Contact.class, Experience.class, Moment.class, Lane.class, Cell.class, Finding.class, Improvement.class,
            Channel.class, EmotionWord.class, PersonaReference.class, Work.class, Portrait.class, Need.class,
            ChannelPreference.class, AccessNeed.class, AboutPerson.class);

    /** Records that stand in a list once, by their key. */
    private static final Set<Class<?>> ELEMENTS = Set.of(Phase.class, Step.class, Lane.class, Cell.class, Finding.class,
            Improvement.class, Need.class, ChannelPreference.class, AccessNeed.class);

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
        if (conflicts.areSettled() && mayBeSettledWithin(theirs)) {
            return bothChanged(spot, base, theirs, mine);
        }
        if (base.equals(mine)) {
            return theirs;
        }
        return base.equals(theirs) ? mine : bothChanged(spot, base, theirs, mine);
    }

    private static boolean mayBeSettledWithin(Object value) {
        return value instanceof List<?> list ? list.stream().anyMatch(entry -> ELEMENTS.contains(entry.getClass()))
                : DIVISIBLE.contains(value.getClass());
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
        Object[] members = members(spot, theirs.getClass(), of(base), of(theirs), of(mine));
        try {
            return Components.build(theirs.getClass(), members);
        } catch (InvalidValue broken) {
            return mended(spot.member(broken.field().replaceFirst(".*\\.", "")), spot, members, base, theirs, mine);
        }
    }

    /** The member that both together made wrong is taken as one side has it; where that does not help, the whole record is. */
    private Record mended(Spot broken, Spot spot, Object[] members, Record base, Record theirs, Record mine) {
        RecordComponent[] components = theirs.getClass().getRecordComponents();
        for (int n = 0; n < components.length; n++) {
            if (spot.component(theirs.getClass(), components[n].getName(), components[n].getType()).equals(broken)) {
                members[n] = conflicts.settle(broken, Components.get(components[n], base),
                        Components.get(components[n], theirs), Components.get(components[n], mine));
            }
        }
        try {
            return Components.build(theirs.getClass(), members);
        } catch (InvalidValue stillBroken) {
            return conflicts.settle(broken, base, theirs, mine);
        }
    }

    private static Function<RecordComponent, Object> of(Record record) {
        return component -> Components.get(component, record);
    }

    /** The merged components of a record of this type, in order. */
    Object[] members(Spot spot, Class<?> type, Function<RecordComponent, Object> base,
                     Function<RecordComponent, Object> theirs, Function<RecordComponent, Object> mine) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> value(spot.component(type, component.getName(), component.getType()),
                        base.apply(component), theirs.apply(component), mine.apply(component)))
                .toArray();
    }
}
