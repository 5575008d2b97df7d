package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;

class ViewableHeadsTest {

    private final Wiki wiki = new Wiki();
    private final ViewableHeads heads = new ViewableHeads(wiki, wiki);

    @Test
    void saysThatThereIsMoreWhereItDidNotLookThroughAll() {
        assertThat(heads.of(ViewableHeadsTest::endless, Slice.FIRST)).isEqualTo(new Listing<>(List.of(), Slice.FIRST, true));
    }

    @Test
    void leadsWhoeverFollowsThePartsToAnEnd() {
        assertThat(heads.of(ViewableHeadsTest::endless, new Slice(25, 25)).more()).isFalse();
        assertThat(heads.of(ViewableHeadsTest::endless, new Slice(Integer.MAX_VALUE, 25)).more()).isFalse();
    }

    @Test
    void looksThroughNoMoreThanItMay() {
        List<Slice> asked = new ArrayList<>();

        new ViewableHeads(wiki, wiki, 200).of(slice -> {
            asked.add(slice);
            return endless(slice);
        }, Slice.FIRST);

        assertThat(asked).containsExactly(new Slice(0, 200));
    }

    /** On pages that nobody may view. */
    private static Listing<MapHead> endless(Slice slice) {
        return new Listing<>(IntStream.range(0, slice.limit()).mapToObj(index -> new MapHead(new MapAddress(1, "main"),
                DocumentKind.JOURNEY, "Map", 1, Wiki.NOW, DiscussionState.NONE)).toList(), slice, true);
    }
}
