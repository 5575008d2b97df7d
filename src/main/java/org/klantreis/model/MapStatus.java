package org.klantreis.model;

/** How far the team is with its map. */
public enum MapStatus implements Word {
    DRAFT, IN_REVIEW, AGREED, ARCHIVED
}
