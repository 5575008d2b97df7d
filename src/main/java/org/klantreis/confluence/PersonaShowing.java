package org.klantreis.confluence;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.PersonaDrawing;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.HomePages;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.Revision;

/**
 * Finds what a macro shows: the persona of its own page, or of the page it names; otherwise editors choose with what to begin
 * and readers get one quiet line. Never writes.
 */
final class PersonaShowing {

    private final PersonaViewing viewing;
    private final HomePages pages;
    private final OtherPages others;
    private final PersonaDrawing drawing;
    private final PersonaUsesLine uses;
    private final PersonaChooser chooser;
    private final Languages languages;
    private final RequiredScripts scripts;
    private final Notices notices;

    PersonaShowing(PersonaViewing viewing, HomePages pages, OtherPages others, PersonaDrawing drawing, PersonaUsesLine uses, PersonaChooser chooser,
                   Languages languages, RequiredScripts scripts, Notices notices) {
        this.viewing = viewing;
        this.pages = pages;
        this.others = others;
        this.drawing = drawing;
        this.uses = uses;
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
            return notices.quiet(wish.surface(), wish.place().saved() ? "macro.persona.not-a-page" : "macro.persona.unsaved");
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
        OptionalInt pinned = wish.parameters().revision();
        Optional<Revision<Persona>> found = pinned.isEmpty() ? current(address) : revision(address, pinned.getAsInt());
        if (found.isEmpty() && pinned.isPresent() && current(address).isPresent()) {
            throw Hidden.revision(address, pinned.getAsInt());
        }
        return found;
    }

    private Optional<Revision<Persona>> current(MapAddress address) {
        try {
            return Optional.of(viewing.current(address));
        } catch (Hidden hidden) {
            return Optional.empty();
        }
    }

    private Optional<Revision<Persona>> revision(MapAddress address, int number) {
        try {
            return Optional.of(viewing.pinned(address, number));
        } catch (Hidden hidden) {
            return Optional.empty();
        }
    }
}
