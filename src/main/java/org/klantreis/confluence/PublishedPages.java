package org.klantreis.confluence;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.MissingMaps;
import org.klantreis.starter.MissingPersonas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the maps and personas that the macros of a page or blog post ask for, as whoever publishes it; drawing a page never writes. */
public final class PublishedPages {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPages.class);

    private final EventPublisher events;
    private final MacrosOfPage macros;
    private final MissingMaps maps;
    private final MissingPersonas personas;
    private final AfterPublishing afterwards;

    PublishedPages(EventPublisher events, MacrosOfPage macros, MissingMaps maps, MissingPersonas personas, AfterPublishing afterwards) {
        this.events = events;
        this.macros = macros;
        this.maps = maps;
        this.personas = personas;
        this.afterwards = afterwards;
    }

    /** Begins to listen. */
    public void start() {
        events.register(this);
    }

    /** Stops listening; one that goes on keeps a disabled app in memory. */
    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void created(PageCreateEvent event) {
        published(event.getPage());
    }

    @EventListener
    public void updated(PageUpdateEvent event) {
        published(event.getPage());
    }

    @EventListener
    public void created(BlogPostCreateEvent event) {
        published(event.getBlogPost());
    }

    @EventListener
    public void updated(BlogPostUpdateEvent event) {
        published(event.getBlogPost());
    }

    private void published(AbstractPage page) {
        long id = page.getId();
        try {
            List<MacroDefinition> asking = macros.beginning(page);
            // personas first: the maps may name them
            typed(asking, MacrosOfPage.OF_PERSONAS).forEach(typed -> afterwards.make(id, () -> makePersona(id, typed)));
            WantedMaps.of(id, typed(asking, MacrosOfPage.OF_MAPS))
                    .forEach((key, wanted) -> afterwards.make(id, () -> maps.make(new MapAddress(id, key), wanted)));
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.error("The maps of page {} cannot be made; each can be begun on the page", id, unexpected);
        }
    }

    private static List<Map<String, String>> typed(List<MacroDefinition> asking, Set<String> names) {
        return asking.stream().filter(macro -> names.contains(macro.getName())).map(MacroDefinition::getParameters).toList();
    }

    private void makePersona(long page, Map<String, String> typed) {
        PersonaParameters parameters = ParameterReading.persona(typed);
        if (parameters.page().isEmpty()) {
            parameters.beginning().read().ifPresent(wanted -> personas.make(new MapAddress(page, parameters.persona()), wanted));
        }
    }
}
