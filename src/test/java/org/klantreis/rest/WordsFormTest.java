package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.model.LaneKind;

class WordsFormTest {

    private final Map<String, List<Map<String, Object>>> dutch = new Vocabularies(PropertyTexts.dutch()).all();

    @Test
    void speaksToTheReaderAndNamesInTheLanguageOfTheMap() {
        Map<String, Object> form = WordsForm.of(PropertyTexts.english(), PropertyTexts.dutch());

        assertThat(form.get("texts")).isEqualTo(WordsForm.of(PropertyTexts.english(), PropertyTexts.english()).get("texts"));
        assertThat(form.get("words")).isEqualTo(dutch);
    }

    @Test
    void tellsWhetherPeopleTypeIntoALane() {
        assertThat(dutch.get("lane")).hasSize(LaneKind.values().length)
                .contains(Map.of("key", "text", "name", "Notities", "typed", true))
                .contains(Map.of("key", "emotion", "name", "Emotie", "typed", false));
    }

    @Test
    void tellsTheRangeOfAMeasureWhereThereIsOne() {
        assertThat(dutch.get("measure")).contains(Map.of("key", "ces", "name", "CES", "least", 1, "most", 7))
                .contains(Map.of("key", "cost", "name", "kosten"));
        assertThat(dutch.get("csat-scale"))
                .contains(Map.of("key", "1-10", "name", "1 tot en met 10", "least", 1, "most", 10));
    }

    @Test
    void proposesNoValenceForAFeelingWithoutASign() {
        assertThat(dutch.get("emotion")).filteredOn(word -> Set.of("surprise", "joy").contains(word.get("key")))
                .extracting(word -> word.get("valence").toString()).containsExactly("Optional[1.5]", "Optional.empty");
    }

    @Test
    void namesEveryFamilyThatAFeelingBelongsTo() {
        assertThat(dutch.get("family")).extracting(family -> family.get("key"))
                .containsAll(dutch.get("emotion").stream().map(word -> word.get("family")).toList());
    }
}
