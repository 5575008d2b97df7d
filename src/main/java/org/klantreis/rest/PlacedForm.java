package org.klantreis.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.PlacedDocument;

/** The shape in which maps and personas of many pages are listed. */
final class PlacedForm {

    private PlacedForm() {
    }

    static Map<String, Object> of(Listing<PlacedDocument> listing, UriInfo uri) {
        return ListForm.of(listing, listing.entries().stream().map(PlacedForm::form).toList(), uri);
    }

    private static Map<String, Object> form(PlacedDocument placed) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("page", placed.address().page());
        form.put("key", placed.address().key());
        form.put("title", placed.title());
        form.put("pageTitle", placed.pageTitle());
        return form;
    }
}
