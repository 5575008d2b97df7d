package org.klantreis.rest;

import java.util.Set;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.KeyTaken;
import org.klantreis.usecase.MapBusy;
import org.klantreis.usecase.NotAllowed;
import org.klantreis.usecase.StaleRevision;
import org.klantreis.usecase.UnpublishedPage;
import org.klantreis.usecase.UnreadableRevision;

/** Which failure is which HTTP status. */
final class Statuses {

    private static final Set<String> NO_JSON = Set.of("broken-json", "too-deep", "duplicate-member");

    private Statuses() {
    }

    static int of(Failure failure) {
        if (failure instanceof Hidden) {
            return 404;
        }
        if (failure instanceof NotAllowed) {
            return 403;
        }
        if (failure instanceof MapBusy) {
            return 503;
        }
        return failure instanceof UnreadableRevision ? 500 : conflicting(failure);
    }

    private static int conflicting(Failure failure) {
        return failure instanceof KeyTaken || failure instanceof StaleRevision || failure instanceof UnpublishedPage
                ? 409 : 500;
    }

    static int of(UnreadableMap map) {
        if (map.rule().equals("too-large")) {
            return 413;
        }
        return NO_JSON.contains(map.rule()) ? 400 : 422;
    }

    /** The text for what the REST engine refuses by itself. */
    static String ruleOf(int status) {
        return switch (status) {
            case 404 -> "nothing-here";
            case 405 -> "no-such-method";
            case 406 -> "not-acceptable";
            case 415 -> "not-json";
            default -> "refused";
        };
    }
}
