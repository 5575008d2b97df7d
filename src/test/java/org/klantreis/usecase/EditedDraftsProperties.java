package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.testing.Journeys;

/** What holds whatever two people do to one map, and whatever they choose where they collide. */
class EditedDraftsProperties {

    private static final Pattern PROGRAMS_WORD = Pattern.compile("\\w\\[\\w*=|Optional|extras=");

    /** A base and what two people made of it. */
    record Drafts(Journey base, Journey theirs, Journey mine, long seed) {

        static Drafts of(int begun, int edits, long seed) {
            Random random = new Random(seed);
            Journey base = new AnyEdits("base", random).edited(Journeys.titled("A trip"), begun);
            return new Drafts(base, new AnyEdits("theirs", random).edited(base, random.nextInt(edits)),
                    new AnyEdits("mine", random).edited(base, random.nextInt(edits)), seed);
        }

        Settling settled() {
            return new Settling(base, theirs, mine, new Random(seed));
        }

        Merge merge() {
            return JourneyMerge.merge(base, theirs, mine);
        }

        Facts facts(Side side) {
            return new Facts(side.of(theirs, mine));
        }

        Set<Spot> changed(Side side) {
            return facts(side).otherThan(new Facts(base));
        }

        @Override
        public String toString() {
            return "seed " + seed + ": " + merge().conflicts();
        }
    }

    @Provide
    Arbitrary<Drafts> drafts() {
        return Arbitraries.randomValue(random -> Drafts.of(random.nextInt(30), 2 + random.nextInt(20), random.nextLong()));
    }

    @Property(tries = 300)
    void keepsWhatOneSideAloneChanged(@ForAll("drafts") Drafts drafts) {
        drafts.merge().journey().map(Facts::new).ifPresent(merged -> List.of(Side.values()).forEach(side -> {
            Facts facts = drafts.facts(side);
            Set<Spot> alone = drafts.changed(side);
            alone.removeAll(drafts.changed(side.other()));
            assertThat(alone).allSatisfy(spot -> assertThat(merged.at(spot)).isEqualTo(facts.at(spot)));
        }));
    }

    @Property(tries = 300)
    void losesNothingThatAnybodyTypedUnlessSomebodyChoseSo(@ForAll("drafts") Drafts drafts) {
        Settling settling = drafts.settled();
        Facts outcome = new Facts(settling.outcome());

        List.of(Side.values()).forEach(side -> {
            Facts facts = drafts.facts(side);
            assertThat(drafts.changed(side)).allSatisfy(spot -> {
                Set<String> lost = typed(facts.at(spot), side);
                lost.removeAll(Facts.words(outcome.at(spot)));
                assertThat(lost).allMatch(word -> settling.wasShown(side, word) || isGivenUp(spot, side, settling, drafts));
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
    void bringsNothingBackThatOneSideRemovedUnlessSomebodyChoseSo(@ForAll("drafts") Drafts drafts) {
        Settling settling = drafts.settled();
        Facts outcome = new Facts(settling.outcome());

        List.of(Side.values()).forEach(side -> {
            Set<Spot> back = drafts.changed(side);
            back.removeIf(spot -> !spot.field().isEmpty() || drafts.facts(side).holds(spot) || !outcome.holds(spot));
            assertThat(back).allMatch(spot -> isGivenUp(spot, side, settling, drafts));
        });
    }

    /** The phase of a step may be another on each side, and another than before. */
    private static boolean isGivenUp(Spot spot, Side side, Settling settling, Drafts drafts) {
        List<Facts> all = List.of(new Facts(drafts.base()), drafts.facts(Side.THEIRS), drafts.facts(Side.MINE));
        Set<String> holders = all.stream().flatMap(facts -> facts.holders(spot.element()).stream()).collect(Collectors.toSet());
        Set<String> lists = all.stream().flatMap(facts -> facts.lists(holders).stream()).collect(Collectors.toSet());
        return settling.wasGivenUp(side, holders, lists);
    }

    @Property(tries = 300)
    void tellsConflictsInWordsThatNoProgramMade(@ForAll("drafts") Drafts drafts) {
        assertThat(drafts.settled().shown()).allSatisfy(conflict ->
                assertThat(List.of(conflict.title(), conflict.base(), conflict.theirs(), conflict.mine()))
                        .noneMatch(text -> PROGRAMS_WORD.matcher(text).find()));
    }

    @Property(tries = 300)
    void takesWhatWasChosen(@ForAll("drafts") Drafts drafts) {
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
    void doesNotMindWhoSavedFirst(@ForAll("drafts") Drafts drafts) {
        Merge other = JourneyMerge.merge(drafts.base(), drafts.mine(), drafts.theirs());

        assertThat(drafts.merge().journey().map(Facts::new).map(Facts::regardlessOfOrder))
                .isEqualTo(other.journey().map(Facts::new).map(Facts::regardlessOfOrder));
    }

    @Property(tries = 100)
    void givesBackADraftThatBothMade(@ForAll("drafts") Drafts drafts) {
        assertThat(JourneyMerge.merge(drafts.base(), drafts.mine(), drafts.mine())).isEqualTo(Merge.of(drafts.mine()));
    }
}
