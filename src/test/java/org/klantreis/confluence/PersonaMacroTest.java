package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.PersonaDrawing;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.persona.PersonaUses;
import org.klantreis.starter.PersonaBeginning;
import org.klantreis.storage.ShippedPersonaStarters;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.Personas;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.RevisionNote;

/** What stands on a page where the macro of a persona was put. */
class PersonaMacroTest {

    private static final String UNIQUE = "m-4k0x9s2b7qaz";
    private static final Map<String, String> WANTED = Map.of("persona", UNIQUE, "template", "persona", "language", "nl",
            "title", "Petra <de Wit>", "role", "Verhuist");

    private final Wiki wiki = new Wiki();
    private final Personas personas = mock(Personas.class);

    @Test
    void showsThePersonaOfItsOwnPage() {
        Page page = wiki.viewed(wiki.page(12));
        has(12, "main", 1);

        String html = show(page, "display", Map.of());

        assertThat(html).contains("Marleen Visser", "data-page=\"12\"", "data-revision=\"1\"").doesNotContain("data-klantreis-editable");
        verify(wiki.required).requireWebResource("org.klantreis.confluence:persona");
    }

    @Test
    void letsWhoMayEditThePageEditThere() {
        Page page = wiki.edited(wiki.page(12));
        has(12, "main", 1);

        assertThat(show(page, "display", Map.of())).contains("data-klantreis-editable");
        assertThat(show(page, "preview", Map.of())).doesNotContain("data-klantreis-editable");
    }

    @Test
    void showsThePersonaOfThePageThatItNamesToRead() {
        Page page = wiki.edited(wiki.page(12));
        wiki.edited(wiki.page(40));
        has(40, "ria", 1);

        assertThat(show(page, "display", Map.of("page", "40", "persona", "ria"))).contains("Marleen Visser").doesNotContain("data-klantreis-editable");
    }

    @Test
    void asksTheHomePageForPermission() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.page(40);
        has(40, "main", 1);

        assertThat(show(page, "display", Map.of("page", "40"))).doesNotContain("Marleen").contains("or you may not see it");
    }

    @Test
    void keepsShowingTheRevisionThatItNames() {
        Page page = wiki.edited(wiki.page(12));
        has(12, "main", 2);
        when(personas.revision(new MapAddress(12, "main"), 1)).thenReturn(Optional.of(revision(12, "main", 1)));

        assertThat(show(page, "display", Map.of("revision", "1"))).contains("data-revision=\"1\"", "as this page asks for").doesNotContain("data-klantreis-editable");
        assertThat(show(page, "display", Map.of("revision", "3"))).contains("aui-message");
    }

    @Test
    void letsAnEditorBeginOne() {
        Page page = wiki.edited(wiki.page(12));

        var chooser = Jsoup.parse(show(page, "display", Map.of("persona", "ria"))).selectFirst("[data-klantreis-begin]");

        assertThat(chooser.attr("data-klantreis-begin")).isEqualTo("ria");
        assertThat(chooser.select("ul[lang=en] [data-starter]")).hasSameSizeAs(new ShippedPersonaStarters().all("en"));
        assertThat(chooser.select("ul[lang=nl] [data-starter]")).hasSameSizeAs(new ShippedPersonaStarters().all("nl"));
        assertThat(chooser.select("[type=radio][checked]")).singleElement().extracting(radio -> radio.attr("value")).isEqualTo("en");
    }

    @Test
    void tellsReadersThatThereIsNone() {
        Page page = wiki.viewed(wiki.page(12));

        assertThat(show(page, "display", Map.of())).contains("There is no persona here yet.").doesNotContain("button");
        verify(wiki.required, never()).requireWebResource(any());
    }

    @Test
    void putsNothingThatMovesOnPaper() {
        Page page = wiki.edited(wiki.page(12));
        has(12, "main", 1);

        assertThat(Jsoup.parse(show(page, "pdf", Map.of())).select("details, button, script, [data-klantreis-editable]")).isEmpty();
        verify(wiki.required, never()).requireWebResource(any());
    }

    @Test
    void tellsAllThatIsWrongWithItsParameters() {
        Page page = wiki.edited(wiki.page(12));

        assertThat(show(page, "display", Map.of("persona", "Ria!", "revision", "none"))).contains("Ria!", "none", "aui-message")
                .doesNotContain("journey map");
    }

    @Test
    void tellsThatAPersonaBelongsToAPage() {
        ContentEntityObject comment = mock(ContentEntityObject.class);
        when(comment.getId()).thenReturn(77L);

        assertThat(macro().execute(Map.of(), "", Rendering.of(comment, "display"))).contains("A persona belongs to a page");
    }

    @Test
    void showsEditorsWithWhatItBeginsAndLetsThemBeginIt() {
        Page page = wiki.edited(wiki.page(12));

        var html = Jsoup.parse(show(page, "display", WANTED));

        assertThat(html.select(".klantreis-persona-name").text()).isEqualTo("Petra <de Wit>");
        assertThat(html.select(".klantreis-persona-role").text()).isEqualTo("Verhuist");
        assertThat(html.selectFirst("[data-klantreis-begin]").dataset()).containsAllEntriesOf(Map.of("klantreis-begin", UNIQUE, "page", "12", "kind", "personas",
                "starter", "persona", "language", "nl", "title", "Petra <de Wit>", "role", "Verhuist"));
    }

    @Test
    void tellsReadersOfAPersonaThatIsNotMadeThatThereIsNone() {
        assertThat(show(wiki.viewed(wiki.page(12)), "display", WANTED)).contains("There is no persona here yet.").doesNotContain("Petra");
        assertThat(show(wiki.edited(wiki.page(13)), "pdf", WANTED)).contains("There is no persona here yet.").doesNotContain("Petra");
    }

    @Test
    void promisesNoPersonaWhereThereIsNoneToPin() {
        assertThat(show(wiki.edited(wiki.page(12)), "display", Map.of("template", "persona", "revision", "7")))
                .contains("There is no persona here yet.").doesNotContain("Once the page is published");
    }

    @Test
    void offersToChooseAnotherWhereTheStarterIsGone() {
        String html = show(wiki.edited(wiki.page(12)), "display", Map.of("template", "no-such-starter"));

        assertThat(html).contains("aui-message", "no-such-starter", "data-starter=\"persona\"");
    }

    @Test
    void tellsAllThatIsWrongWithItsBeginning() {
        String html = show(wiki.edited(wiki.page(12)), "display", Map.of("template", "Petra!", "language", "nl-B", "role", "x".repeat(501)));

        assertThat(Jsoup.parse(html).select("li").eachText()).hasSize(3).anySatisfy(told -> assertThat(told).startsWith("Role: one line of at most 500"));
    }

    @Test
    void showsACopyOfAPageThePersonaOfTheOriginal() {
        wiki.viewed(wiki.page(40));
        has(40, UNIQUE, 1);
        when(personas.homes(eq(UNIQUE), anyInt())).thenReturn(List.of(new MapAddress(40, UNIQUE)));

        assertThat(show(wiki.edited(wiki.page(12)), "display", WANTED)).contains("Marleen Visser", "This persona lives on the page", "data-page=\"40\"")
                .doesNotContain("data-klantreis-editable", "Petra");
    }

    @Test
    void leadsToNoPersonaThatHasItsKeyByChance() {
        wiki.viewed(wiki.page(40));
        has(40, "ria", 1);
        when(personas.homes(eq("ria"), anyInt())).thenReturn(List.of(new MapAddress(40, "ria")));

        assertThat(show(wiki.viewed(wiki.page(12)), "display", Map.of("persona", "ria"))).doesNotContain("Marleen");
    }

    private void has(long page, String key, int number) {
        when(personas.current(new MapAddress(page, key))).thenReturn(Optional.of(revision(page, key, number)));
    }

    private static Revision<Persona> revision(long page, String key, int number) {
        Persona persona = new ShippedPersonaStarters().find("persona-permit", "en").orElseThrow().persona();
        return new Revision<>(new MapAddress(page, key), new RevisionNote(number, Optional.empty(), Instant.EPOCH, "", 1), persona);
    }

    private String show(Page page, String output, Map<String, String> parameters) {
        return macro().execute(parameters, "", Rendering.of(page, output));
    }

    private PersonaMacro macro() {
        when(personas.kind()).thenReturn(DocumentKind.PERSONA);
        Languages languages = wiki.languages();
        ViewedPages viewed = new ViewedPages(wiki.pages, wiki.permissions);
        ConfluenceHomePages homes = new ConfluenceHomePages(viewed);
        OtherPages others = new OtherPages(wiki.pages, wiki.site);
        Notices notices = new Notices(languages);
        PersonaViewing viewing = new PersonaViewing(personas, homes);
        return new PersonaMacro(new PersonaShowing(viewing, homes, others,
                new PersonaDrawing(wiki.templates, wiki.pictures),
                new PersonaUsesLine(new PersonaUses(wiki.stored, viewing, homes, others), others, languages),
                new PersonaStarterShowing(new PersonaBeginning(new ShippedPersonaStarters(), mock()), new PersonaDrawing(wiki.templates, wiki.pictures),
                        languages, new RequiredScripts(wiki.builder), notices),
                new PersonaChooser(new ShippedPersonaStarters(), wiki.templates, languages),
                languages, new RequiredScripts(wiki.builder), notices), notices);
    }
}
