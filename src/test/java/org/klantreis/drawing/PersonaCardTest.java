package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaCardTest {

    private static final Presentation EDITED = new Presentation(Drawings.READ.map(), 7, "k1", View.JOURNEY, Set.of(), OptionalInt.empty(),
            Output.INTERACTIVE, true, false, false);
    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    @Test
    void tellsAllThatIsKnown() {
        Document card = Personas.read(Personas.marianne(), Drawings.READ);

        assertThat(card.select("[data-field=title]").text()).isEqualTo("Marianne de Vries");
        assertThat(card.select("blockquote").text()).isEqualTo("I am fine as long as somebody picks up the phone.");
        assertThat(card.select("[data-part=goals] li").eachText()).containsExactly("Know whom to call", "Have it settled before the weekend");
        assertThat(card.select("[data-part=needs] li").eachText()).containsExactly("A person who knows the file concrete", "To be told she does well latent");
        assertThat(card.select("[data-part=channels] li").eachText()).containsExactly("phone prefers", "post uses", "website avoids", "app cannot use");
        assertThat(card.select("[data-part=channels] [data-i]").eachAttr("data-i")).containsExactly("phone", "post", "website", "app");
        assertThat(card.select("[data-part=access] li").eachText()).containsExactly("Reads with a magnifying glass permanent", "Has one hand free situational");
        assertThat(card.select("[data-part=sources] a").attr("href")).isEqualTo("https://example.com/talks");
        assertThat(card.select("img").attr("src")).isEqualTo("/download/attachments/123/marianne.png");
        assertThat(card.select("img").attr("alt")).isEqualTo("An older woman with glasses");
    }

    @Test
    void foldsAwayWhatInvitesPrejudice() {
        Document card = Personas.read(Personas.marianne(), Drawings.READ);

        assertThat(card.select("details.klantreis-persona-about:not([open])").text()).contains("they invite prejudice", "68 to 79");
        assertThat(Personas.read(Personas.named("en", "Somebody"), Drawings.READ).select("details")).isEmpty();
    }

    @Test
    void saysNothingOfWhatNobodyTold() {
        Document card = Personas.read(Personas.named("en", "Somebody"), Drawings.READ);

        assertThat(card.select("[data-part]").eachAttr("data-part")).containsExactly("evidence");
        assertThat(card.select("blockquote, [data-field=role], [hidden]")).isEmpty();
    }

    @Test
    void keepsAPlaceForItWhereSomebodyMayTell() {
        Document card = Personas.read(Personas.named("en", "Somebody"), EDITED);

        assertThat(card.select("section[data-klantreis-editable]")).hasSize(1);
        assertThat(card.select("[data-part=goals][hidden] dt").text()).isEqualTo("Goals");
        assertThat(card.select("[data-field=role][hidden], [data-field=quote][hidden], details[hidden]")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"Marianne de Vries, MV", "Yusuf, Y", "ijsbrand van dijk, ID", "(de) klant, DK", "'Karin en Joost, 52 en 55, vieren feest', KJ", "'Bram (47)', B", "张伟, 张"})
    void hasInitialsWithoutAPicture(String name, String initials) {
        Document card = Personas.read(Personas.named("en", name), Drawings.READ);

        assertThat(card.select(".klantreis-portrait [aria-hidden]").text()).isEqualTo(initials);
        assertThat(card.select("img")).isEmpty();
        assertThat(card.select(".klantreis-portrait").attr("data-colour")).matches("[0-5]")
                .isEqualTo(Personas.read(Personas.named("nl", " " + name), Drawings.READ).select(".klantreis-portrait").attr("data-colour"));
    }

    @Test
    void speaksTheLanguageOfThePersona() {
        assertThat(Personas.read(Personas.named("nl", "Sanne"), EDITED).select("[data-part=frustrations] dt").text()).isEqualTo("Frustraties");
        assertThat(Personas.read(Personas.named("ar", "سارة"), Drawings.READ).select("section[dir=rtl][lang=ar]")).hasSize(1);
    }

    @Test
    void isReadWithoutStyleSheetsOnPaper() {
        Document card = Personas.read(Personas.marianne(), Drawings.READ.as(Output.STATIC));

        assertThat(card.select("script, svg, details, button, [data-i], [data-part]")).isEmpty();
        assertThat(card.html()).doesNotContain("var(").contains("#44546F", "they invite prejudice");
        assertThat(card.select("tr").eachText()).contains("Channels phone (prefers) post (uses) website (avoids) app (cannot use)");
    }

    @Test
    void escapesWhatPeopleTyped() {
        assertThat(Personas.html(Personas.named("en", "<img src=x onerror=alert(1)>"), EDITED)).contains("&lt;img").doesNotContain("<img");
    }

    /** {@code -Dpictures=write} stores it anew. */
    @Test
    void drawsTheCardAsStored() throws IOException {
        String card = Personas.html(Personas.marianne(), Drawings.READ);
        Path stored = PICTURES.resolve("marianne.html");
        if (System.getProperty("pictures", "").equals("write")) {
            Files.writeString(stored, card);
        }

        assertThat(card).isEqualTo(Files.readString(stored));
    }
}
