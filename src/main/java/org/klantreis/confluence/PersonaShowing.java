package org.klantreis.confluence;

import java.util.Optional;
import java.util.OptionalLong;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.PersonaDrawing;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.starter.UniqueKey;
import org.klantreis.starter.WantedPersona;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.HomePages;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.Revision;

/**
 * Finds what a macro shows: the persona of its own page, or of the page it names, or of which this page is a copy; otherwise
 * editors see with what it begins, or choose that, and readers get one quiet line. Never writes.
 */
final class PersonaShowing {

    private final FoundDocuments<Revision<Persona>> personas;
    private final HomePages pages;
    private final OtherPages others;
    private final PersonaDrawing drawing;
    private final PersonaUsesLine uses;
    private final PersonaStarterShowing starter;
    private final PersonaChooser chooser;
    private final Languages languages;
    private final RequiredScripts scripts;
    private final Notices notices;

    PersonaShowing(PersonaViewing viewing, HomePages pages, OtherPages others, PersonaDrawing drawing,
                   PersonaUsesLine uses, PersonaStarterShowing starter, PersonaChooser chooser, Languages languages,
                   RequiredScripts scripts, Notices notices) {
        this.personas = new FoundDocuments<>(viewing, viewing::current, viewing::pinned);
        this.pages = pages;
        this.others = others;
        this.drawing = drawing;
        this.uses = uses;
        this.starter = starter;
        this.chooser = chooser;
        this.languages = languages;
        this.scripts = scripts;
        this.notices = notices;
    }

    String html(PersonaWish wish) {
        if (wish.parameters().page().isPresent()) {
            return ofOtherPage(wish, wish.parameters().page().get());
        }
        OptionalLong own = wish.place().page();
        if (own.isEmpty()) {
            return wish.place().saved() ? notices.quiet(wish.surface(), "macro.persona.not-a-page") : starter.unsaved(wish);
        }
        return ofOwnPage(wish, new MapAddress(own.getAsLong(), wish.parameters().persona()));
    }

    private String ofOtherPage(PersonaWish wish, String named) {
        OptionalLong page = others.find(named, wish.place().space());
        Optional<Revision<Persona>> found = page.isEmpty() ? Optional.empty()
                : find(new MapAddress(page.getAsLong(), wish.parameters().persona()), wish);
        return found.map(persona -> card(wish, persona, false))
                .orElseGet(() -> notices.quiet(wish.surface(), "macro.persona.none.there", wish.parameters().persona(), Cut.of(named)));
    }

    private String ofOwnPage(PersonaWish wish, MapAddress address) {
        HomePage home = pages.page(address.page());
        return find(address, wish)
                .map(persona -> card(wish, persona, home.access() == Access.EDIT && !wish.place().old()))
                .orElseGet(() -> withoutPersona(wish, address, home));
    }

    private String withoutPersona(PersonaWish wish, MapAddress address, HomePage home) {
        return elsewhere(address).flatMap(there -> find(there, wish))
                .map(persona -> card(wish, persona, false) + notices.persona(wish.surface(), others.link(persona.address().page())))
                .orElseGet(() -> wish.parameters().beginning().read()
                        .filter(asked -> home.access() == Access.EDIT && wish.mayBegin())
                        .map(asked -> begins(wish, address, home, asked))
                        .orElseGet(() -> withoutAny(wish, address, home)));
    }

    /** Only a key that means one persona in the world leads to another page: others may share theirs by chance. */
    private Optional<MapAddress> elsewhere(MapAddress address) {
        return UniqueKey.is(address.key()) ? personas.elsewhere(address) : Optional.empty();
    }

    private String begins(PersonaWish wish, MapAddress address, HomePage home, WantedPersona asked) {
        try {
            return starter.html(wish, address, home, asked);
        } catch (Failure unusable) {
            return notices.failure(unusable) + withoutAny(wish, address, home);
        }
    }

    private String withoutAny(PersonaWish wish, MapAddress address, HomePage home) {
        if (home.access() != Access.NONE && !home.published()) {
            return notices.quiet(wish.surface(), "macro.persona.unsaved");
        }
        if (home.access() != Access.EDIT || !wish.changes()) {
            return notices.quiet(wish.surface(), "macro.persona.none");
        }
        scripts.persona();
        return chooser.html(address, wish.instance());
    }

    private String card(PersonaWish wish, Revision<Persona> persona, boolean mayEdit) {
        if (wish.surface() != Surface.PAPER) {
            scripts.persona();
        }
        String html = drawing.html(persona.document(), wish.presentation(persona, mayEdit), languages);
        return wish.changes() ? html + uses.html(persona.address()) : html;
    }

    private Optional<Revision<Persona>> find(MapAddress address, PersonaWish wish) {
        return personas.find(address, wish.parameters().revision());
    }
}
