package org.klantreis.insight;

import org.klantreis.model.Word;

/** What became of an element between two states of a document; in the order in which people want to hear it. */
public enum Change implements Word {
    ADDED, REMOVED, MOVED, CHANGED
}
