package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.HostCommits;
import org.klantreis.host.engine.HostTransactions;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.MapBeginning;
import org.klantreis.starter.MissingMaps;
import org.klantreis.starter.MissingPersonas;
import org.klantreis.starter.OfferedStarters;
import org.klantreis.starter.PersonaBeginning;
import org.klantreis.starter.Starter;
import org.klantreis.starter.Starters;
import org.klantreis.storage.ShippedPersonaStarters;
import org.klantreis.storage.ShippedStarters;
import org.klantreis.testing.Databases;
import org.klantreis.testing.InMemoryTeamStarters;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.SomeShelves;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.NewRevision;

/** A page and the map that it asks for, on a database in which a violation ends the transaction it happens in. */
class PublishingTest {

    private static final MapAddress MAP = new MapAddress(12, MapAddress.MAIN);
    private static final StoredMaps STORED = new StoredMaps(Databases.postgres());

    private final XhtmlContent storage = mock(XhtmlContent.class);
    private final MapEditing editing = new MapEditing(STORED.maps(), page -> new HomePage(Access.EDIT, true, 1),
            () -> Optional.of("petra"), Clock.systemUTC());

    @AutoClose("stop")
    private final AfterPublishing afterwards = new AfterPublishing(
            service -> Optional.of(new HostCommits()), new HostTransactions(STORED.database()));

    @AfterAll
    static void close() {
        STORED.close();
    }

    @Test
    void keepsThePageWhereSomebodyElseBeginsTheSameMapAtThatMoment() throws Exception {
        STORED.database().makeTables("CREATE TABLE page (body VARCHAR(50))");
        asksForAMap();

        STORED.database().transactions().executeWithoutResult(saving -> {
            STORED.database().jdbc().update("INSERT INTO page VALUES ('What Petra typed')");
            publishing(new Rival()).updated(event());
        });

        assertThat(STORED.database().jdbc().queryForList("SELECT body FROM page", String.class)).containsExactly("What Petra typed");
        assertThat(STORED.maps().head(MAP).orElseThrow().title()).isEqualTo("Karim was faster");
    }

    private PublishedPages publishing(Starters starters) {
        return new PublishedPages(mock(EventPublisher.class), new MacrosOfPage(storage), new MissingDocuments(new MissingMaps(STORED.maps(),
                new MapBeginning(new OfferedStarters(starters, new InMemoryTeamStarters(), new SomeShelves()), editing)),
                new MissingPersonas(STORED.personas(), new PersonaBeginning(new ShippedPersonaStarters(), mock()))), afterwards);
    }

    private void asksForAMap() throws Exception {
        MacroDefinition macro = mock(MacroDefinition.class);
        when(macro.getName()).thenReturn("journey-map");
        when(macro.getParameters()).thenReturn(Map.of("template", "blank"));
        doAnswer(call -> {
            call.<MacroDefinitionHandler>getArgument(2).handle(macro);
            return null;
        }).when(storage).handleMacroDefinitions(any(), any(), any());
    }

    private static PageUpdateEvent event() {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(MAP.page());
        when(page.getBodyAsString()).thenReturn("\"template\"");
        PageUpdateEvent event = mock(PageUpdateEvent.class);
        when(event.getPage()).thenReturn(page);
        return event;
    }

    /** Somebody who begins the same map: it is there for nobody yet when it is looked for, and there for good when it is written. */
    private static final class Rival implements Starters {

        private final Starters starters = new ShippedStarters();

        @Override
        public List<Starter> all(String language) {
            return starters.all(language);
        }

        @Override
        public Optional<Starter> find(String id, String language) {
            CompletableFuture<Void> written = new CompletableFuture<>();
            CompletableFuture.runAsync(() -> STORED.database().transactions().executeWithoutResult(beginning -> {
                STORED.maps().begin(MAP, new NewRevision<>(Journeys.titled("Karim was faster"), Optional.of("karim"), Instant.EPOCH, "", 1));
                written.complete(null);
                waitForSomebodyWhoWaits();
            }));
            written.join();
            return starters.find(id, language);
        }

        private static void waitForSomebodyWhoWaits() {
            Instant latest = Instant.now().plusSeconds(30);
            while (STORED.database().jdbc().queryForObject("SELECT count(*) FROM pg_locks WHERE NOT granted", Integer.class) == 0) {
                assertThat(Instant.now()).isBefore(latest);
            }
        }
    }
}
