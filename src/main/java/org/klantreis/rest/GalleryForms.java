package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.drawing.StarterPicture;
import org.klantreis.drawing.Texts;
import org.klantreis.model.Journey;
import org.klantreis.starter.PersonaStarter;
import org.klantreis.starter.Starter;
import org.klantreis.starter.TeamStarter;

/** The shapes in which starters are offered. */
final class GalleryForms {

    private GalleryForms() {
    }

    /** @param reader tells its name and what it is for */
    static Map<String, Object> shipped(Starter starter, Texts reader) {
        String texts = "starter." + starter.id();
        return form(starter.id(), "shipped", reader.text(texts + ".name"), reader.text(texts + ".description"), false,
                Optional.of(starter.journey()));
    }

    /** One that cannot be read is told all the same, as not usable. */
    static Map<String, Object> ofTeam(TeamStarter starter) {
        return form(starter.name(), starter.shelf().ofSite() ? "site" : "space", starter.card().name(),
                starter.card().description(), starter.standard(), starter.journey());
    }

    /** Told by its name and role, in the language of its texts. */
    static Map<String, Object> ofPersona(PersonaStarter starter) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", starter.id());
        form.put("origin", "shipped");
        form.put("name", starter.persona().title());
        form.put("description", starter.persona().role());
        form.put("kind", "persona");
        form.put("lang", starter.language());
        form.put("default", false);
        form.put("usable", true);
        return form;
    }

    private static Map<String, Object> form(String id, String origin, String name, String description, boolean standard,
                                            Optional<Journey> journey) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", id);
        form.put("origin", origin);
        form.put("name", name);
        form.put("description", description);
        form.put("kind", "journey");
        form.put("lang", journey.map(Journey::lang));
        form.put("default", standard);
        form.put("usable", journey.isPresent());
        form.put("picture", journey.map(StarterPicture::of).map(GalleryForms::picture));
        return form;
    }

    private static Map<String, Object> picture(StarterPicture picture) {
        return Map.of("phases", picture.phases(), "line", picture.line());
    }
}
