package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;

/** What holds whatever two people do to one map, and whatever they choose where they collide. */
class EditedDraftsProperties {

    private static final Pattern PROGRAMS_WORD = Pattern.compile("\\w\\[\\w*=|Optional|extras=");

    @Provide
    Arbitrary<EditedDrafts> drafts() {
        return Arbitraries.randomValue(random -> EditedDrafts.of(random.nextInt(30), 2 + random.nextInt(20), random.nextLong()));
    }

    @Property(tries = 300)
    void keepsWhatOneSideAloneChanged(@ForAll("drafts") EditedDrafts drafts) {
        drafts.merge().document().map(Facts::new).ifPresent(merged -> List.of(Side.values()).forEach(side -> {
            Facts facts = drafts.facts(side);
            Set<Spot> alone = drafts.changed(side);
            alone.removeAll(drafts.changed(side.other()));
            assertThat(alone).allSatisfy(spot -> assertThat(merged.at(spot)).isEqualTo(facts.at(spot)));
        }));
    }

    @Property(tries = 300)
    void losesNothingThatAnybodyTypedUnlessSomebodyChoseSo(@ForAll("drafts") EditedDrafts drafts) {
        Settling settling = drafts.settled();
        Facts outcome = new Facts(settling.outcome());

        List.of(Side.values()).forEach(side -> {
            Facts facts = drafts.facts(side);
            assertThat(drafts.changed(side)).allSatisfy(spot -> {
                Set<String> lost = typed(facts.at(spot), side);
                lost.removeAll(Facts.words(outcome.at(spot)));
                assertThat(lost).allMatch(word -> settling.wasShown(side, word) || drafts.isGivenUp(spot, side, settling));
            });
        });
    }

    /** References to elements are no words. */
    private static Set<String> typed(Object value, Side side) {
        boolean refers = value instanceof ElementId || value instanceof Optional<?> one && one.filter(ElementId.class::isInstance).isPresent()
                || value instanceof List<?> many && many.stream().anyMatch(ElementId.class::isInstance);
        Set<String> words = new HashSet<>(refers ? Set.of() : Facts.words(value));
        words.removeIf(word -> !word.startsWith(side.name().toLowerCase(Locale.ROOT)));
        return words;
    }

    @Property(tries = 300)
    void bringsNothingBackThatOneSideRemovedUnlessSomebodyChoseSo(@ForAll("drafts") EditedDrafts drafts) {
        Settling settling = drafts.settled();
        Facts outcome = new Facts(settling.outcome());

        List.of(Side.values()).forEach(side -> {
            Set<Spot> back = drafts.changed(side);
            back.removeIf(spot -> !spot.field().isEmpty() || drafts.facts(side).holds(spot) || !outcome.holds(spot));
            assertThat(back).allMatch(spot -> drafts.isGivenUp(spot, side, settling));
        });
    }

    @Property(tries = 300)
    void tellsConflictsInWordsThatNoProgramMade(@ForAll("drafts") EditedDrafts drafts) {
        assertThat(drafts.settled().shown()).allSatisfy(conflict ->
                assertThat(List.of(conflict.title(), conflict.base(), conflict.theirs(), conflict.mine()))
                        .noneMatch(text -> PROGRAMS_WORD.matcher(text).find()));
    }

    @Property(tries = 300)
    void takesWhatWasChosen(@ForAll("drafts") EditedDrafts drafts) {
        Settling settling = drafts.settled();
        Facts outcome = new Facts(settling.outcome());

        boolean onePhaseMustStay = settling.choices().stream().anyMatch(choice -> choice.field().equals("phases"));
        assertThat(settling.choices()).filteredOn(choice -> isOneValue(choice, outcome))
                .filteredOn(choice -> !(onePhaseMustStay && choice.field().isEmpty())).allSatisfy(choice -> {
            Spot spot = new Spot(choice.element(), choice.field());
            Object chosen = drafts.facts(choice.side()).at(spot);
            if (!(chosen instanceof ElementId reference) || outcome.holds(new Spot(reference.value(), ""))) {
                assertThat(outcome.at(spot)).isEqualTo(chosen);
            }
        });
    }

    /**
     * Lists are settled entry by entry, of what is chosen about lanes of one kind not all can be, and what was settled
     * may have gone with what it stood in.
     */
    private static boolean isOneValue(Choice choice, Facts outcome) {
        Spot spot = new Spot(choice.element(), choice.field());
        return outcome.holds(spot) && !(outcome.at(spot) instanceof List) && !choice.field().equals("kind");
    }

    @Property(tries = 300)
    void doesNotMindWhoSavedFirst(@ForAll("drafts") EditedDrafts drafts) {
        Outcome<Journey> other = JourneyMerge.merge(drafts.base(), drafts.mine(), drafts.theirs());

        assertThat(drafts.merge().document().map(Facts::new).map(Facts::regardlessOfOrder))
                .isEqualTo(other.document().map(Facts::new).map(Facts::regardlessOfOrder));
    }

    @Property(tries = 100)
    void givesBackADraftThatBothMade(@ForAll("drafts") EditedDrafts drafts) {
        assertThat(JourneyMerge.merge(drafts.base(), drafts.mine(), drafts.mine())).isEqualTo(Outcome.of(drafts.mine()));
    }
}
