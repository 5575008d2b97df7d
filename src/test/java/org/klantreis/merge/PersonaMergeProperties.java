package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.model.AnyPersona;
import org.klantreis.model.Persona;

class PersonaMergeProperties {

    @Provide
    Arbitrary<Persona> personas() {
        return AnyPersona.personas();
    }

    @Property(tries = 200)
    void takesTheDraftOfWhoeverAloneChangedSomething(@ForAll("personas") Persona base, @ForAll("personas") Persona draft) {
        assertThat(merge(base, base, draft)).isEqualTo(Outcome.of(draft));
        assertThat(merge(base, draft, base)).isEqualTo(Outcome.of(draft));
        assertThat(merge(base, draft, draft)).isEqualTo(Outcome.of(draft));
    }

    @Property(tries = 300)
    void losesNoLineThatEitherSideAdded(@ForAll("personas") Persona base, @ForAll("personas") Persona theirs,
                                        @ForAll("personas") Persona mine) {
        merge(base, theirs, mine).document().ifPresent(merged -> Stream.of(theirs, mine)
                .forEach(side -> assertThat(lines(merged)).containsAll(added(base, side))));
    }

    @Property(tries = 300)
    void conflictsWhicheverSideComesFirst(@ForAll("personas") Persona base, @ForAll("personas") Persona theirs,
                                          @ForAll("personas") Persona mine) {
        assertThat(merge(base, theirs, mine).document().isPresent()).isEqualTo(merge(base, mine, theirs).document().isPresent());
    }

    @Property(tries = 200)
    void settlesWhateverConflictsWithinAFewRounds(@ForAll("personas") Persona base, @ForAll("personas") Persona theirs,
                                                  @ForAll("personas") Persona mine) {
        Outcome<Persona> outcome = merge(base, theirs, mine);
        List<Choice> choices = outcome.conflicts().stream()
                .map(conflict -> new Choice(conflict.element(), conflict.field(), Side.MINE)).toList();

        assertThat(DocumentMerge.merge(base, theirs, mine, choices).document()).isPresent();
    }

    private static Outcome<Persona> merge(Persona base, Persona theirs, Persona mine) {
        return DocumentMerge.merge(base, theirs, mine, List.of());
    }

    private static Set<String> added(Persona base, Persona side) {
        Set<String> added = new HashSet<>(lines(side));
        added.removeAll(lines(base));
        return added;
    }

    private static Set<String> lines(Persona persona) {
        return new HashSet<>(Stream.of(persona.goals(), persona.frustrations()).flatMap(List::stream).toList());
    }
}
