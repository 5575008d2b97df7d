package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.discussion.WholeDiscussion;
import org.klantreis.model.AnchorTitles;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.UserNames;

/**
 * The shape in which a map is taken along with its discussion. The document is a member of it and holds nothing of the
 * discussion: what a document holds would come back with every save.
 */
final class ExportForm {

    private static final String FORMAT = "klantreis-export";
    private static final int FORMAT_VERSION = 1;

    private final UserNames names;

    ExportForm(UserNames names) {
        this.names = names;
    }

    Map<String, Object> of(WholeDiscussion whole) {
        Revision<Journey> revision = whole.map().revision();
        MapAddress address = revision.address();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("format", FORMAT);
        form.put("formatVersion", FORMAT_VERSION);
        form.put("page", address.page());
        form.put("key", address.key());
        form.put("revision", revision.number());
        form.put("document", revision.document());
        form.put("discussion", whole.threads().stream().map(threads(whole.map().titles())::kept).toList());
        return form;
    }

    private ThreadForm threads(AnchorTitles titles) {
        return new ThreadForm(titles, Asker.NOBODY, names);
    }
}
