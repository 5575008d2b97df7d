package org.klantreis.rest;

import java.util.Optional;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.UserNames;

/** The note of a revision with the name of its author, if anybody knows it. */
record SignedNote(RevisionNote note, Optional<String> name) {

    static Listing<SignedNote> all(Listing<RevisionNote> notes, UserNames names) {
        RememberedNames known = new RememberedNames(names);
        return new Listing<>(notes.entries().stream().map(note -> new SignedNote(note, note.author().flatMap(known::of))).toList(),
                notes.slice(), notes.more());
    }
}
