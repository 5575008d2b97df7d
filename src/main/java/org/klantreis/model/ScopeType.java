package org.klantreis.model;

/** How much of somebody's life a journey covers. */
public enum ScopeType implements Word {
    TRANSACTION, END_TO_END, LIFE_EVENT, PART
}
