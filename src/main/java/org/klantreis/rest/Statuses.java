package org.klantreis.rest;

import java.util.Map;
import java.util.Set;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.usecase.CommentRefused;
import org.klantreis.usecase.CommentStale;
import org.klantreis.usecase.DiscussionFull;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.KeyTaken;
import org.klantreis.usecase.MapArchived;
import org.klantreis.usecase.MapBusy;
import org.klantreis.usecase.NotAllowed;
import org.klantreis.usecase.StaleRevision;
import org.klantreis.usecase.UnpublishedPage;

/** Which failure is which HTTP status. */
final class Statuses {

    private static final Map<Class<? extends Failure>, Integer> OF_FAILURES = Map.of(Hidden.class, 404,
            NotAllowed.class, 403, CommentRefused.class, 403, KeyTaken.class, 409, StaleRevision.class, 409,
            UnpublishedPage.class, 409, MapArchived.class, 409, CommentStale.class, 409, DiscussionFull.class, 409, MapBusy.class, 503);
    private static final Set<String> NO_JSON = Set.of("broken-json", "too-deep", "duplicate-member");

    private Statuses() {
    }

    static int of(Failure failure) {
        return OF_FAILURES.getOrDefault(failure.getClass(), 500);
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
