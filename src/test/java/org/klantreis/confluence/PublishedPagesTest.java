package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PairedMap;
import org.klantreis.starter.MapBeginning;
import org.klantreis.starter.MissingMaps;
import org.klantreis.starter.MissingPersonas;
import org.klantreis.starter.OfferedStarters;
import org.klantreis.starter.PersonaBeginning;
import org.klantreis.storage.ShippedPersonaStarters;
import org.klantreis.storage.ShippedStarters;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.InMemoryPersonas;
import org.klantreis.testing.InMemoryTeamStarters;
import org.klantreis.testing.SomeShelves;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.PersonaEditing;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.Slice;

class PublishedPagesTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final XhtmlContent storage = mock(XhtmlContent.class);
    private final InMemoryJourneyMaps maps = new InMemoryJourneyMaps();
    private final MapEditing editing = new MapEditing(maps, page -> new HomePage(Access.EDIT, true, 1),
            () -> Optional.of("petra"), Clock.systemUTC());
    private final InMemoryPersonas personas = new InMemoryPersonas();
    private final PersonaEditing personaEditing = new PersonaEditing(personas, page -> new HomePage(Access.EDIT, true, 1),
            () -> Optional.of("petra"), Clock.systemUTC());
    private final PublishedPages published = new PublishedPages(events, new MacrosOfPage(storage),
            new MissingDocuments(new MissingMaps(maps, new MapBeginning(new OfferedStarters(new ShippedStarters(),
                    new InMemoryTeamStarters(), new SomeShelves()), editing)),
            new MissingPersonas(personas, new PersonaBeginning(new ShippedPersonaStarters(), personaEditing))),
            new AfterPublishing(service -> Optional.empty(), mock(TransactionTemplate.class)));

    @Test
    void makesTheMapsThatTheMacrosOfANewPageAskFor() throws Exception {
        macros(macro("journey-map", Map.of("template", "basic-3", "language", "nl", "title", "Mijn reis", "state", "to-be")),
                macro("service-blueprint", Map.of("map", "map-2", "template", "blank")));

        published.created(event());

        assertThat(map("main").orElseThrow().document().title()).isEqualTo("Mijn reis");
        assertThat(map("main").orElseThrow().document().lang()).isEqualTo("nl");
        assertThat(map("main").orElseThrow().document().state()).isEqualTo(JourneyState.TO_BE);
        assertThat(map("main").orElseThrow().note().author()).contains("petra");
        assertThat(map("map-2")).isPresent();
    }

    @Test
    void letsTheMapsOfAPairNameEachOther() throws Exception {
        macros(macro("journey-map", Map.of("map", "to-be", "template", "pair-to-be")), macro("journey-map", Map.of("template", "blank")),
                macro("journey-map", Map.of("map", "as-is", "template", "pair-as-is")));

        published.created(event());

        assertThat(map("as-is").orElseThrow().document().pair().map(PairedMap::map)).contains(new MapAddress(12, "to-be"));
        assertThat(map("to-be").orElseThrow().document().pair().map(PairedMap::map)).contains(new MapAddress(12, "as-is"));
        assertThat(map("main").orElseThrow().document().pair()).isEmpty();
    }

    @Test
    void guessesNoPairAmongThree() throws Exception {
        macros(macro("journey-map", Map.of("map", "to-be", "template", "pair-to-be")), macro("journey-map", Map.of("template", "pair-as-is")),
                macro("journey-map", Map.of("map", "as-is", "template", "pair-as-is")));

        published.created(event());

        assertThat(map("to-be").orElseThrow().document().pair()).isEmpty();
        assertThat(map("as-is").orElseThrow().document().pair()).isEmpty();
    }

    @Test
    void makesThePersonasThatTheMacrosOfANewPageAskForOnce() throws Exception {
        macros(macro("journey-persona", Map.of("template", "persona", "language", "nl", "title", "Petra", "role", "Verhuist")),
                macro("journey-persona", Map.of("persona", "second", "template", "persona-permit")),
                macro("journey-persona", Map.of("persona", "third", "template", "no-such-starter")),
                macro("journey-persona", Map.of("persona", "elsewhere", "page", "DEMO:Petra", "template", "persona")));

        published.created(event());
        published.created(event());

        Listing<MapHead> made = personas.titled(List.of(), Slice.FIRST);
        assertThat(made.entries()).extracting(head -> head.address().key() + " " + head.revision())
                .containsExactlyInAnyOrder("main 1", "second 1");
        assertThat(personas.current(made.entries().stream().map(MapHead::address).filter(address -> address.key().equals("main"))
                .findFirst().orElseThrow()).orElseThrow().document()).satisfies(petra -> {
            assertThat(petra.title()).isEqualTo("Petra");
            assertThat(petra.role()).isEqualTo("Verhuist");
            assertThat(petra.lang()).isEqualTo("nl");
        });
    }

    @Test
    void makesNoSecondPersonaForACopyOfItsPage() throws Exception {
        String unique = "m-4k0x9s2b7qaz";
        personaEditing.create(new MapAddress(40, unique), new ShippedPersonaStarters().find("persona", "nl").orElseThrow().persona());
        macros(macro("journey-persona", Map.of("persona", unique, "template", "persona")));

        published.created(event());

        assertThat(personas.head(new MapAddress(12, unique))).isEmpty();
    }

    @Test
    void makesThemWhenAMacroIsAddedLater() throws Exception {
        macros(macro("journey-map", Map.of("template", "blank")));
        PageUpdateEvent event = mock(PageUpdateEvent.class);
        Page page = page("\"template\"");
        when(event.getPage()).thenReturn(page);

        published.updated(event);

        assertThat(map("main")).isPresent();
    }

    @Test
    void makesTheMapsOfBlogPosts() throws Exception {
        macros(macro("journey-map", Map.of("template", "blank")));
        BlogPost post = mock(BlogPost.class);
        when(post.getId()).thenReturn(12L);
        when(post.getBodyAsString()).thenReturn("\"template\"");
        BlogPostUpdateEvent event = mock(BlogPostUpdateEvent.class);
        when(event.getBlogPost()).thenReturn(post);

        published.updated(event);

        assertThat(map("main")).isPresent();
    }

    @Test
    void makesNothingForMacrosThatBeginNoMapHere() throws Exception {
        macros(macro("journey-map", Map.of()), macro("journey-map", Map.of("map", "there", "template", "blank", "page", "Home")),
                macro("other", Map.of("map", "other", "template", "blank")));

        published.created(event());

        assertThat(map("main")).isEmpty();
        assertThat(map("there")).isEmpty();
        assertThat(map("other")).isEmpty();
    }

    @Test
    void goesOnAfterAMacroOfWhichNothingCanBeMade() throws Exception {
        macros(macro("journey-map", Map.of("template", "team-99")),
                macro("journey-map", Map.of("map", "second", "template", "blank", "title", "x".repeat(501))),
                macro("journey-map", Map.of("map", "third", "template", "blank")));

        published.created(event());

        assertThat(map("main")).isEmpty();
        assertThat(map("second")).isEmpty();
        assertThat(map("third")).isPresent();
    }

    @Test
    void readsOnlyPagesThatNameAStarter() {
        Page page = page("<p>Nothing of ours</p>");
        PageCreateEvent event = mock(PageCreateEvent.class);
        when(event.getPage()).thenReturn(page);

        published.created(event);

        verifyNoInteractions(storage);
    }

    @Test
    void readsThemOnce() throws Exception {
        macros(macro("journey-persona", Map.of("template", "persona")), macro("journey-map", Map.of("template", "blank")));

        published.created(event());

        verify(storage).handleMacroDefinitions(any(), any(), any());
    }

    @Test
    void neverFailsForWhoeverPublishes() throws Exception {
        doAnswer(call -> { throw new IllegalStateException("no parser"); }).when(storage).handleMacroDefinitions(any(), any(), any());

        published.created(event());

        assertThat(map("main")).isEmpty();
    }

    @Test
    void listensUntilItStops() {
        published.start();
        verify(events).register(published);

        published.stop();
        verify(events).unregister(published);
    }

    private Optional<Revision<Journey>> map(String key) {
        return maps.current(new MapAddress(12, key));
    }

    private static PageCreateEvent event() {
        Page page = page("ac:name=\"template\"");
        PageCreateEvent event = mock(PageCreateEvent.class);
        when(event.getPage()).thenReturn(page);
        return event;
    }

    private static Page page(String body) {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(12L);
        when(page.getBodyAsString()).thenReturn(body);
        return page;
    }

    private void macros(MacroDefinition... found) throws Exception {
        doAnswer(call -> {
            MacroDefinitionHandler handler = call.getArgument(2);
            List.of(found).forEach(handler::handle);
            return null;
        }).when(storage).handleMacroDefinitions(any(), any(), any());
    }

    private static MacroDefinition macro(String name, Map<String, String> parameters) {
        MacroDefinition macro = mock(MacroDefinition.class);
        when(macro.getName()).thenReturn(name);
        when(macro.getParameters()).thenReturn(parameters);
        return macro;
    }
}
