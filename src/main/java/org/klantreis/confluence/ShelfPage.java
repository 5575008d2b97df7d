package org.klantreis.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Templates;
import org.klantreis.drawing.Texts;
import org.klantreis.starter.StarterKeeping;
import org.klantreis.starter.StarterList;
import org.klantreis.usecase.Hidden;

/** Shows the starters of a shelf to whoever may look at it; scripts add what may be done with each. */
public final class ShelfPage {

    private static final String TEMPLATE = "org/klantreis/confluence/shelf.vm";

    private final StarterKeeping keeping;
    private final SpaceManager spaces;
    private final StarterCards cards;
    private final Templates templates;
    private final Languages languages;
    private final RequiredScripts scripts;
    private final ApplicationProperties site;

    ShelfPage(StarterKeeping keeping, SpaceManager spaces, StarterCards cards, Templates templates,
                  Languages languages, RequiredScripts scripts, ApplicationProperties site) {
        this.keeping = keeping;
        this.spaces = spaces;
        this.cards = cards;
        this.templates = templates;
        this.languages = languages;
        this.scripts = scripts;
        this.site = site;
    }

    /** @throws Hidden unless there is such a space and the user may view it */
    String html(Optional<String> space) {
        StarterList list = keeping.on(space);
        Texts reader = languages.ofReader();
        Map<String, Object> context = context(reader, title(space, reader));
        context.put("space", space.orElse(""));
        context.put("back", space.map(key -> SitePath.of(site) + "/display/" + key).orElse(""));
        context.put("backText", reader.text("templates.back"));
        context.put("decorator", space.isEmpty() && list.rights().administers() ? "atl.admin" : "atl.general");
        context.put("intro", reader.text(space.isPresent() ? "templates.intro" : "templates.intro-site"));
        context.put("notice", notice(list, reader));
        context.put("starters", cards.of(list, reader));
        scripts.shelf();
        return templates.render(TEMPLATE, context);
    }

    /** For whoever may not look at a space, or asks for one that is not there. */
    String hidden(Hidden hidden) {
        Texts reader = languages.ofReader();
        Map<String, Object> context = context(reader, reader.text("templates.title"));
        context.put("notice", reader.text("error." + hidden.rule(), hidden.details().toArray()));
        return templates.render(TEMPLATE, context);
    }

    private static Map<String, Object> context(Texts reader, String title) {
        return new HashMap<>(Map.of("title", title, "space", "", "back", "", "decorator", "atl.general", "intro", "",
                "lang", reader.locale().getLanguage(), "starters", List.of(), "noneText", reader.text("templates.none"),
                "noscriptText", reader.text("templates.noscript")));
    }

    private String title(Optional<String> space, Texts reader) {
        return space.map(key -> reader.text("templates.title-of", spaces.getSpace(key).getName()))
                .orElseGet(() -> reader.text("templates.title-site"));
    }

    /** Why the reader sees no buttons, where that is not plain; empty if there is nothing to tell. */
    private static String notice(StarterList list, Texts reader) {
        if (list.rights().archived()) {
            return reader.text("error.space-archived");
        }
        return list.rights().mayCreate() ? ""
                : reader.text(list.rights().shelf().ofSite() ? "error.starters-of-site" : "templates.read-only");
    }
}
