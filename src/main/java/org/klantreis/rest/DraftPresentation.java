package org.klantreis.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.klantreis.drawing.Output;
import org.klantreis.drawing.Presentation;
import org.klantreis.drawing.View;
import org.klantreis.exchange.MapDraft;
import org.klantreis.exchange.PersonaDraft;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;

/** How a client wants a draft or a revision drawn. */
final class DraftPresentation {

    private static final Pattern INSTANCE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final int NOT_SAVED_YET = 0;
    private static final int ENOUGH_TO_RECOGNISE = 40;
    private static final String VIEWS = "journey, blueprint";

    private DraftPresentation() {
    }

    /** @throws InvalidValue if it cannot be drawn that way */
    static Presentation of(MapAddress address, MapDraft draft) {
        Set<String> lanes = new HashSet<>(draft.lanes());
        return new Presentation(address, NOT_SAVED_YET, instance(draft.instance().orElse("draft")),
                view(draft.view().orElse("journey")), lanes, height(draft), Output.INTERACTIVE, true, false, false);
    }

    /** @throws InvalidValue if it cannot be drawn that way */
    static Presentation of(MapAddress address, PersonaDraft draft) {
        return Presentation.of(address, NOT_SAVED_YET, instance(draft.instance().orElse("draft")));
    }

    /**
     * Of a revision, to read.
     *
     * @param instance empty: after the revision
     * @param lanes    ids or kinds, separated by commas; empty: all that are not hidden
     * @throws InvalidValue if it cannot be drawn that way
     */
    static Presentation of(MapAddress address, int revision, String instance, String view, String lanes) {
        return new Presentation(address, revision, instance(instance.isEmpty() ? "revision-" + revision : instance), view(view),
                lanes.isEmpty() ? Set.of() : new HashSet<>(List.of(lanes.split(","))), OptionalInt.empty(), Output.INTERACTIVE, false, false, false);
    }

    private static String instance(String instance) {
        if (!INSTANCE.matcher(instance).matches()) {
            throw new InvalidValue("malformed-prefix", "instance", shown(instance));
        }
        return instance;
    }

    private static OptionalInt height(MapDraft draft) {
        draft.height().ifPresent(height -> {
            if (height < Presentation.LEAST_HEIGHT || height > Presentation.MOST_HEIGHT) {
                throw new InvalidValue("out-of-range", "height", height, Presentation.LEAST_HEIGHT, Presentation.MOST_HEIGHT);
            }
        });
        return draft.height();
    }

    private static String shown(String typed) {
        return typed.codePointCount(0, typed.length()) <= ENOUGH_TO_RECOGNISE ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, ENOUGH_TO_RECOGNISE)) + "…";
    }

    static View view(String view) {
        return switch (view.toLowerCase(Locale.ROOT)) {
            case "journey" -> View.JOURNEY;
            case "blueprint" -> View.BLUEPRINT;
            default -> throw new InvalidValue("unknown-word", "view", shown(view), VIEWS);
        };
    }
}
