package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A macro that says with what to begin, and always shows one revision. */
class PinnedMacroTest {

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.edited(wiki.page(12));

    @Test
    void promisesNoMapWhereThereIsNoneToPin() {
        String html = wiki.macro().execute(Map.of("template", "basic-3", "revision", "7"), "", Rendering.of(page));

        assertThat(html).contains("There is no journey map here yet, and so not the revision").doesNotContain("Once the page is published");
    }
}
