package org.klantreis.insight;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klantreis.model.Persona;

/** Finds what differs in a persona, member by member, and in its lists entry by entry. */
final class PersonaDifferences {

    private final Persona before;
    private final Persona after;
    private final Subjects subjects = new PersonaSubjects();

    PersonaDifferences(Persona before, Persona after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> all() {
        return Stream.of(
                new FieldDifferences(subjects).between(before, after).stream(),
                entries(ElementType.GOAL, "goals", Persona::goals), entries(ElementType.NEED, "needs", Persona::needs),
                entries(ElementType.FRUSTRATION, "frustrations", Persona::frustrations),
                entries(ElementType.CHANNEL, "channels", Persona::channels), entries(ElementType.ACCESS, "access", Persona::access))
                .flatMap(differences -> differences).toList();
    }

    /** Of entries that say the same one is enough, so a list that only repeats itself differently is told as a whole. */
    private Stream<Difference> entries(ElementType type, String member, Function<Persona, List<?>> list) {
        List<?> earlier = list.apply(before);
        List<?> later = list.apply(after);
        ListDifferences lists = new ListDifferences(subjects, records(type, member, earlier), records(type, member, later));
        List<Difference> told = Stream.of(lists.addedAndRemoved(), lists.moved(), lists.changed())
                .flatMap(differences -> differences).toList();
        return told.isEmpty() && !earlier.equals(later)
                ? Stream.of(new Difference(Change.CHANGED, PersonaSubjects.PERSONA, member, earlier, later)) : told.stream();
    }

    private static List<Record> records(ElementType type, String member, List<?> entries) {
        return entries.stream()
                .map(entry -> entry instanceof Record record ? record : new PersonaLine(type, member, (String) entry)).toList();
    }
}
