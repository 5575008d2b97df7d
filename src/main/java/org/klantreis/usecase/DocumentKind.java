package org.klantreis.usecase;

import org.klantreis.model.Word;

/** What a stored document describes. */
public enum DocumentKind implements Word {
    JOURNEY, PERSONA
}
