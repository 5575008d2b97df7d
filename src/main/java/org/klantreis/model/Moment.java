package org.klantreis.model;

import java.util.Optional;

/** A step that makes or breaks the experience, or where the service fails or makes people wait, with the reason why. */
public record Moment(MomentKind kind, Optional<MomentEffect> effect, String reason, Extras extras) {

    public Moment {
        Rules.text("moment.reason", reason);
    }
}
