package org.klantreis.model;

/** Whether people say what they need, or only show it. */
public enum NeedKind implements Word {
    LATENT, CONCRETE
}
