package org.klantreis.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.klantreis.model.MapAddress;

/** Knowing of each other while editing documents of one kind. */
public class EditingTogether {

    private final VersionedDocuments<?> documents;
    private final HomeAccess access;
    private final CurrentUser user;
    private final UserNames names;
    private final Presences presences;
    private final Clock clock;

    EditingTogether(VersionedDocuments<?> documents, HomePages pages, CurrentUser user, UserNames names, Presences presences,
                    Clock clock) {
        this.documents = documents;
        this.access = new HomeAccess(pages, documents.kind());
        this.user = user;
        this.names = names;
        this.presences = presences;
        this.clock = clock;
    }

    /**
     * Says that the user is editing this document; to be said again before {@link Presences#LASTING} is over.
     *
     * @throws Failure if there is no such document, or the user may not edit the page
     */
    public Company stay(MapAddress address) {
        MapHead head = head(address);
        return company(head, user.key().map(key -> presences.stay(documents.kind(), address, key, clock.instant())));
    }

    /**
     * Says that the user edits this document no more.
     *
     * @throws Failure if there is no such document, or the user may not edit the page
     */
    public Company leave(MapAddress address) {
        MapHead head = head(address);
        return company(head, user.key().map(key -> presences.leave(documents.kind(), address, key, clock.instant())));
    }

    private MapHead head(MapAddress address) {
        access.forEditing(address);
        return documents.head(address).orElseThrow(() -> Hidden.document(documents.kind(), address));
    }

    private Company company(MapHead head, Optional<List<String>> others) {
        List<String> known = others.orElse(List.of()).stream().map(names::of).flatMap(Optional::stream)
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
        return new Company(head.revision(), known);
    }
}
