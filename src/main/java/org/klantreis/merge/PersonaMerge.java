package org.klantreis.merge;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Persona;

/** Puts two drafts of one persona together: field by field, and lists entry by entry. */
final class PersonaMerge {

    private static final RecordComponent[] MEMBERS = Persona.class.getRecordComponents();

    private final Persona base;
    private final Persona theirs;
    private final Persona mine;
    private final Conflicts conflicts;

    private PersonaMerge(Persona base, Persona theirs, Persona mine, Conflicts conflicts) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.conflicts = conflicts;
    }

    static Outcome<Persona> merge(Persona base, Persona theirs, Persona mine, List<Choice> choices) {
        return new PersonaMerge(base, theirs, mine, new Conflicts(choices)).merged();
    }

    private Outcome<Persona> merged() {
        Object[] members = new RecordMerge(conflicts).members(Spot.PERSONA, Persona.class, of(base), of(theirs), of(mine));
        while (conflicts.isEmpty()) {
            try {
                return Outcome.of(Components.build(Persona.class, members));
            } catch (InvalidValue broken) {
                settle(members, broken.field());
            }
        }
        return Outcome.conflicting(conflicts.found(Titles.ofPersonas(mine, theirs, base)));
    }

    private static Function<RecordComponent, Object> of(Persona draft) {
        return component -> Components.get(component, draft);
    }

    /** A list that only both together made too long is taken as one side has it. */
    private void settle(Object[] members, String list) {
        for (int n = 0; n < MEMBERS.length; n++) {
            if (MEMBERS[n].getName().equals(list)) {
                members[n] = conflicts.settle(Spot.PERSONA.member(list), of(base).apply(MEMBERS[n]),
                        of(theirs).apply(MEMBERS[n]), of(mine).apply(MEMBERS[n]));
            }
        }
    }
}
