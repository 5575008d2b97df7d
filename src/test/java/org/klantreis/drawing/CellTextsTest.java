package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Cell;
import org.klantreis.model.LaneKind;

class CellTextsTest {

    private final CellTexts texts = new CellTexts(1, (page, file) -> "");

    @Test
    void foldsANoteOfManyShortLines() {
        CellView view = texts.of(LaneKind.TEXT, cell(lines(20)));

        assertThat(view.text().lines()).hasSize(7);
        assertThat(view.text() + view.rest()).isEqualTo(lines(20));
    }

    @Test
    void foldsALongList() {
        CellView view = texts.of(LaneKind.LIST, cell(lines(20)));

        assertThat(view.items()).isEmpty();
        assertThat(view.text()).startsWith("\u2022 1\n\u2022 2");
        assertThat(view.rest()).endsWith("\u2022 20");
    }

    @Test
    void leavesAShortListWhole() {
        assertThat(texts.of(LaneKind.LIST, cell(lines(5))).items()).extracting(Item::text).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void neverCutsALetter() {
        CellView view = texts.of(LaneKind.TEXT, cell("e\u0301".repeat(200).substring(1)));

        assertThat(view.rest()).startsWith("e");
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    }

    private static Cell cell(String text) {
        return Cell.of("lane", "step", text);
    }
}
