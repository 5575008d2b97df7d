package org.klantreis.rest;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.klantreis.discussion.CommentRefused;
import org.klantreis.discussion.CommentStale;
import org.klantreis.discussion.DiscussionFull;
import org.klantreis.discussion.MapArchived;
import org.klantreis.discussion.TokenTaken;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.starter.ShelfBusy;
import org.klantreis.starter.StarterConflict;
import org.klantreis.starter.StarterRefused;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.KeyTaken;
import org.klantreis.usecase.MapBusy;
import org.klantreis.usecase.NotAllowed;
import org.klantreis.usecase.StaleRevision;
import org.klantreis.usecase.UnpublishedPage;

/** Which failure is which HTTP status. */
final class Statuses {

    private static final Map<Class<? extends Failure>, Integer> OF_FAILURES = Map.ofEntries(entry(Hidden.class, 404),
            entry(NotAllowed.class, 403), entry(CommentRefused.class, 403), entry(KeyTaken.class, 409),
            entry(TokenTaken.class, 409), entry(StaleRevision.class, 409), entry(UnpublishedPage.class, 409),
            entry(MapArchived.class, 409), entry(CommentStale.class, 409), entry(DiscussionFull.class, 409),
            entry(StarterRefused.class, 403), entry(StarterConflict.class, 409), entry(MapBusy.class, 503), entry(ShelfBusy.class, 503));
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
