package org.klantreis.confluence;

import java.util.stream.Collectors;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.PageLink;
import org.klantreis.drawing.Texts;
import org.klantreis.model.MapAddress;
import org.klantreis.persona.PersonaUses;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.PlacedDocument;
import org.klantreis.usecase.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The quiet line below a card: which maps tell of this persona, as far as the reader may view them. */
final class PersonaUsesLine {

    private static final Logger LOG = LoggerFactory.getLogger(PersonaUsesLine.class);

    /** More than fit in a line that nobody asked for. */
    private static final int MOST = 10;

    private static final String LINE = "<p class=\"klantreis-uses\" lang=\"%s\" style=\"color:var(--ds-text-subtle,#44546f)\">%s %s%s</p>";

    private final PersonaUses uses;
    private final OtherPages pages;
    private final Languages languages;

    PersonaUsesLine(PersonaUses uses, OtherPages pages, Languages languages) {
        this.uses = uses;
        this.pages = pages;
        this.languages = languages;
    }

    /** The line; empty if no map tells of it, or that cannot be told now, because the card can still be read. */
    String html(MapAddress persona) {
        try {
            return line(uses.some(persona, new Slice(0, MOST)));
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.warn("Where {} is used cannot be told below it", persona, unexpected);
            return "";
        }
    }

    private String line(Listing<PlacedDocument> maps) {
        Texts reader = languages.ofReader();
        String links = maps.entries().stream().map(this::link).collect(Collectors.joining(", "));
        return links.isEmpty() ? "" : LINE.formatted(reader.text("viewer.lang"), Markup.escape(reader.text("persona.used")), links,
                maps.more() ? Markup.escape(reader.text("persona.used.more")) : "");
    }

    private String link(PlacedDocument map) {
        PageLink page = pages.link(map.address().page());
        return "<a href=\"%s\">%s</a>".formatted(Markup.escape(page.address()), Markup.escape(map.title()));
    }
}
