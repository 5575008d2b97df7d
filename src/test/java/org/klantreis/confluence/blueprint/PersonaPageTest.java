package org.klantreis.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.PropertyLanguages;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.starter.UniqueKey;

class PersonaPageTest {

    private final PersonaPage page = new PersonaPage(new PropertyLanguages(PropertyTexts::english));

    @Test
    void namesThePageAndBeginsThePersonaAsAnswered() {
        Map<String, Object> begun = page.getContextMap(answers(" Petra <de Wit> ", "Leent & leest"));

        assertThat(begun).containsEntry("ContentPageTitle", "Petra <de Wit>").containsEntry("next", "Wat we nog willen weten");
        assertThat(BegunPages.macro(begun).attr("ac:name")).isEqualTo("journey-persona");
        assertThat(BegunPages.parameters(BegunPages.macro(begun))).containsAllEntriesOf(Map.of("template", "persona", "language", "nl",
                "title", "Petra <de Wit>", "role", "Leent & leest"));
    }

    @Test
    void givesThePersonaAKeyThatNoOtherHas() {
        String key = BegunPages.parameters(BegunPages.macro(page.getContextMap(answers("Petra", "")))).get("persona");

        assertThat(key).matches(UniqueKey::is)
                .isNotEqualTo(BegunPages.parameters(BegunPages.macro(page.getContextMap(answers("Petra", "")))).get("persona"));
    }

    @Test
    void leavesTheRoleToTheStarterWhereNobodyAnswered() {
        Map<String, Object> begun = page.getContextMap(answers("Petra", " "));

        assertThat(BegunPages.parameters(BegunPages.macro(begun))).doesNotContainKey("role");
    }

    private static Map<String, Object> answers(String name, String role) {
        return new HashMap<>(Map.of("title", name, "role", role, "language", "nl", "starter", "persona"));
    }
}
