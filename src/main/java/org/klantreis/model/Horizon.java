package org.klantreis.model;

/** When an improvement is meant to happen. */
public enum Horizon implements Word {
    NOW, NEXT, LATER
}
