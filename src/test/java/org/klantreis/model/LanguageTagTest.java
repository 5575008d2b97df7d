package org.klantreis.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-BE", "fy", "zh-Hant-TW", "de-1996", "sr-Latn", "en-x-team", "es-419"})
    void takesTheTagsOfLanguages(String tag) {
        assertThatCode(() -> LanguageTag.check(tag)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-B", "en-g", "abcd", "abcd-NL", "de-de-de", "nl-be-"})
    void refusesTagsThatNoBrowserUnderstands(String tag) {
        assertThatThrownBy(() -> LanguageTag.check(tag)).isInstanceOf(InvalidValue.class)
                .hasMessage("malformed-language at lang [" + tag + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-B", "en-g", "abcd", "de-de-de"})
    void readsThemFromMapsThatHaveThem(String tag) {
        assertThatCode(() -> LanguageTag.checkShape(tag)).doesNotThrowAnyException();
    }
}
