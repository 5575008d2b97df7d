package org.klantreis.persona;

/** The home pages of personas, as the current user may see them. */
public interface PersonaPages {

    /** Whether the user may view it; of one in the trash, whether they might before; of one that is gone for good, nobody may. */
    boolean mayView(long page);

    /** Whether it is in the trash, or gone for good. */
    boolean isGone(long page);

    /** Whether it is gone for good, so that nobody knows who might view it. */
    boolean isForgotten(long page);
}
