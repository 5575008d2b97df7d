package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTextsTest {

    private final KeptTexts<String> kept = new KeptTexts<>(10);

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        kept.keep("a", "aaaa");
        kept.keep("b", "bbbb");
        kept.find("a");
        kept.keep("c", "cccc");

        assertThat(kept.find("a")).contains("aaaa");
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("c")).contains("cccc");
    }

    @Test
    void countsATextThatIsKeptAgainOnce() {
        kept.keep("a", "aaaa");
        kept.keep("a", "aaaaaa");
        kept.keep("b", "bbbb");

        assertThat(kept.find("a")).contains("aaaaaa");
        assertThat(kept.find("b")).contains("bbbb");
    }

    @Test
    void keepsTheOthersWhenATextIsTooLong() {
        kept.keep("a", "aaaa");
        kept.keep("b", "b".repeat(11));

        assertThat(kept.find("a")).contains("aaaa");
        assertThat(kept.find("b")).isEmpty();
    }
}
