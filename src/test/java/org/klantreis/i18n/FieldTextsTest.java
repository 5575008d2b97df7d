package org.klantreis.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.AccessNeed;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.Need;
import org.klantreis.model.Persona;
import org.klantreis.model.Portrait;

/** Whoever chooses in a conflict reads what a member is called, not its name in the document. */
class FieldTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void hasALabelForEachMemberOfAPersona(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(members()).contains("preference", "income", "alt")
                .allSatisfy(member -> assertThat(texts).containsKey("org.klantreis.confluence.editor.field." + member));
    }

    /** Without what cannot differ: a channel with another key is another one. */
    private static Stream<String> members() {
        return Stream.of(Persona.class, Need.class, AccessNeed.class, ChannelPreference.class, AboutPerson.class, Portrait.class)
                .flatMap(type -> Stream.of(type.getRecordComponents())).map(RecordComponent::getName)
                .filter(name -> !Set.of("extras", "key").contains(name)).distinct();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = FieldTextsTest.class.getResourceAsStream("klantreis" + language + ".properties")) {
            texts.load(file);
        }
        return texts;
    }
}
