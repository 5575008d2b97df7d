package org.klantreis.host.wiki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeWindowTest {

    @ParameterizedTest
    @CsvSource({"3, 1, 0, 2, 0", "500, -1, 0, 199, 300", "500, 0, 0, 199, 300", "500, 250, 150, 349, 300", "500, 499, 300, 499, 300"})
    void keepsWhatIsAroundThePage(int pages, long selected, long first, long last, int more) {
        TreeWindow window = TreeWindow.around(rows(pages, selected));

        assertThat(window.rows()).first().extracting(SpaceTree.Row::id).isEqualTo(first);
        assertThat(window.rows()).last().extracting(SpaceTree.Row::id).isEqualTo(last);
        assertThat(window.more()).isEqualTo(more);
    }

    private static List<SpaceTree.Row> rows(int pages, long selected) {
        return LongStream.range(0, pages).mapToObj(id -> new SpaceTree.Row(id, "Page", "/", 0, id == selected)).toList();
    }
}
