package org.klantreis.usecase;

import java.time.Clock;
import java.util.OptionalInt;
import org.klantreis.model.Document;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.LanguageTag;
import org.klantreis.model.MapAddress;

/** Making and changing documents of one kind. Each change is a new revision. */
public class Editing<D extends Document> {

    private final VersionedDocuments<D> documents;
    private final HomeAccess access;
    private final CurrentUser user;
    private final Clock clock;

    Editing(VersionedDocuments<D> documents, HomePages pages, CurrentUser user, Clock clock) {
        this.documents = documents;
        this.access = new HomeAccess(pages, documents.kind());
        this.user = user;
        this.clock = clock;
    }

    /**
     * Checks that the user may make and change documents on this page, whether or not this one exists yet.
     *
     * @throws Failure if not
     */
    public void checkMayEdit(MapAddress address) {
        access.forCreation(address);
    }

    /**
     * Checks that the user may change the documents of this page, of which this should be one.
     *
     * @throws Failure if not
     */
    public void checkMayChange(MapAddress address) {
        access.forEditing(address);
    }

    /**
     * Begins with this document.
     *
     * @throws Failure if the key is taken, or the user may not edit the page
     * @throws InvalidValue if its language is none
     */
    public Revision<D> create(MapAddress address, D document) {
        HomePage page = access.forCreation(address);
        LanguageTag.check(document.lang());
        return documents.begin(address, revision(document, "", page)).orElseThrow(() -> new KeyTaken(address));
    }

    /**
     * Saves a draft, merging it with what others saved since its base. If that is what is saved already, or this is
     * a save whose answer got lost, nothing is stored.
     *
     * @param message why; empty for none
     * @throws Failure if it conflicts with theirs, there is no such document or base, or the user may not edit the page
     * @throws InvalidValue if it gives the document a language that is none
     */
    public Saved<D> save(MapAddress address, Draft<D> draft, String message) {
        HomePage page = access.forEditing(address);
        Draft<D> told = told(draft);
        return new Saving<>(documents).save(address, told, revision(told.document(), message, page));
    }

    /**
     * What a draft becomes with all that others saved since its base. Nothing is stored.
     *
     * @throws Failure as {@link #save}
     */
    public Merged<D> merge(MapAddress address, Draft<D> draft) {
        access.forEditing(address);
        return new Saving<>(documents).merge(address, told(draft));
    }

    /**
     * Saves what an older revision held as the newest one; what stood between stays in the history. If that is what is
     * saved already, nothing is stored.
     *
     * @param newest  the newest revision that the user knows of, if they tell
     * @param message why; empty for none
     * @throws Failure if others saved since, there is no such document or revision, or the user may not edit the page
     */
    public Saved<D> restore(MapAddress address, int number, OptionalInt newest, String message) {
        HomePage page = access.forEditing(address);
        Revision<D> old = documents.revision(address, number).orElseThrow(() -> Hidden.revision(address, number));
        return new Saved<>(new GoingBack<>(documents).to(old, newest, revision(old.document(), message, page)), false);
    }

    /** A draft that is about to be drawn, with as much of others as the user may know. */
    public D told(D draft) {
        return documents.told(draft);
    }

    /** Clients know what they were told some time ago, which is no change of theirs. */
    private Draft<D> told(Draft<D> draft) {
        return new Draft<>(draft.base(), told(draft.document()), draft.settlements());
    }

    private NewRevision<D> revision(D document, String message, HomePage page) {
        return new NewRevision<>(document, user.key(), clock.instant(), message, page.version());
    }
}
