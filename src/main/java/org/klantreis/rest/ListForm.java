package org.klantreis.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.Slice;

/** The shape in which Confluence tells part of a list. */
final class ListForm {

    private ListForm() {
    }

    static <T> Map<String, Object> of(Listing<T> listing, List<Map<String, Object>> results, UriInfo uri) {
        Slice slice = listing.slice();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("results", results);
        form.put("start", slice.start());
        form.put("limit", slice.limit());
        form.put("size", results.size());
        form.put("_links", links(slice, listing.more(), uri));
        return form;
    }

    /** Differs whenever anything in the list does. */
    static String version(Listing<?> listing) {
        return Answers.versionOf(listing);
    }

    private static Map<String, Object> links(Slice slice, boolean more, UriInfo uri) {
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", link(uri, slice.start(), slice.limit()));
        if (more) {
            links.put("next", link(uri, slice.start() + slice.limit(), slice.limit()));
        }
        if (slice.start() > 0) {
            links.put("prev", link(uri, Math.max(0, slice.start() - slice.limit()), slice.limit()));
        }
        return links;
    }

    /** With what else was asked for; from the host on, because a proxy may know the server by another name. */
    private static String link(UriInfo uri, int start, int limit) {
        URI address = uri.getRequestUriBuilder().replaceQueryParam("start", start).replaceQueryParam("limit", limit).build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
