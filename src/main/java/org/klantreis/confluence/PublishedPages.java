package org.klantreis.confluence;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.Map;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.MissingMaps;
import org.klantreis.starter.MissingPersonas;
import org.klantreis.usecase.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the maps and personas that the macros of a page or blog post ask for, as whoever publishes it; drawing a page never writes. */
public final class PublishedPages {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPages.class);

    private final EventPublisher events;
    private final MacrosOfPage macros;
    private final MissingMaps maps;
    private final MissingPersonas personas;

    public PublishedPages(EventPublisher events, MacrosOfPage macros, MissingMaps maps, MissingPersonas personas) {
        this.events = events;
        this.macros = macros;
        this.maps = maps;
        this.personas = personas;
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
        try {
            // personas first: the maps may name them
            macros.beginning(page, MacrosOfPage.OF_PERSONAS).forEach(typed -> makePersona(page.getId(), typed));
            macros.beginning(page, MacrosOfPage.OF_MAPS).forEach(typed -> make(page.getId(), typed));
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.error("The maps of page {} cannot be made; each can be begun on the page", page.getId(), unexpected);
        }
    }

    private void makePersona(long page, Map<String, String> typed) {
        try {
            new TypedPersona(typed).makeOn(page, personas);
        } catch (InvalidValue | Failure untold) {
            LOG.debug("A persona of page {} is not made; the macro tells why", page, untold);
        }
    }

    private void make(long page, Map<String, String> typed) {
        try {
            MapParameters parameters = ParameterReading.read(typed);
            if (parameters.page().isEmpty()) {
                parameters.beginning().read().ifPresent(wanted -> maps.make(new MapAddress(page, parameters.map()), wanted));
            }
        } catch (MalformedParameters | InvalidValue | Failure untold) {
            LOG.debug("A map of page {} is not made; the macro tells why", page, untold);
        }
    }
}
