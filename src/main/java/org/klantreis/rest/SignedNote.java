package org.klantreis.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.UserNames;

/** The note of a revision with the name of its author, if anybody knows it. */
record SignedNote(RevisionNote note, Optional<String> name) {

    /** Asks for each name once. */
    static Listing<SignedNote> all(Listing<RevisionNote> notes, UserNames names) {
        Map<String, Optional<String>> known = new HashMap<>();
        return new Listing<>(notes.entries().stream().map(note -> new SignedNote(note,
                note.author().flatMap(author -> known.computeIfAbsent(author, names::of)))).toList(), notes.slice(), notes.more());
    }
}
