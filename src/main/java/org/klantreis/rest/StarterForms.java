package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.model.Journey;
import org.klantreis.starter.LanePart;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.ShelfRights;
import org.klantreis.starter.StarterList;
import org.klantreis.starter.StarterParts;
import org.klantreis.starter.TeamStarter;
import org.klantreis.usecase.UserNames;

/** The shapes in which starters of teams are told. */
final class StarterForms {

    private StarterForms() {
    }

    static Map<String, Object> list(StarterList list, UserNames names) {
        UserNames known = new RememberedNames(names);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("results", list.starters().stream().map(starter -> listed(starter, list, known)).toList());
        form.put("mayCreate", list.rights().mayCreate());
        form.put("administers", list.rights().administers());
        form.put("archived", list.rights().archived());
        form.put("most", Shelf.MOST);
        return form;
    }

    static Map<String, Object> starter(TeamStarter starter) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", starter.name());
        form.put("origin", starter.shelf().ofSite() ? "site" : "space");
        form.put("name", starter.card().name());
        form.put("description", starter.card().description());
        form.put("lang", starter.journey().map(Journey::lang));
        form.put("usable", starter.journey().isPresent());
        form.put("default", starter.standard());
        form.put("changed", starter.changed());
        form.put("version", starter.version());
        return form;
    }

    private static Map<String, Object> listed(TeamStarter starter, StarterList list, UserNames names) {
        Map<String, Object> form = starter(starter);
        form.put("author", starter.author().flatMap(names::of));
        form.put("mayChange", list.mayChange(starter));
        return form;
    }

    static Map<String, Object> parts(StarterParts parts, ShelfRights here, ShelfRights everywhere) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("lanes", parts.lanes().stream().map(StarterForms::lane).toList());
        form.put("header", parts.header());
        form.put("descriptions", parts.descriptions());
        form.put("space", here.space());
        form.put("mayCreate", here.mayKeep());
        form.put("mayCreateForSite", everywhere.mayCreate());
        return form;
    }

    private static Map<String, Object> lane(LanePart part) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", part.lane().id());
        form.put("kind", part.lane().kind().word());
        form.put("title", part.lane().title());
        form.put("count", part.count());
        form.put("mayStay", part.may());
        return form;
    }
}
