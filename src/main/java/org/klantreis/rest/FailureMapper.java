package org.klantreis.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.klantreis.discussion.CommentStale;
import org.klantreis.drawing.Languages;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.model.InvalidValue;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.StaleRevision;
import org.klantreis.usecase.UnreadableRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes every failure an answer of one shape, in the reader's language; the only place that does. */
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    private final Languages languages;

    @Inject
    public FailureMapper(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        log(thrown);
        try {
            return answer(thrown, new FailureForm(languages.ofReader()));
        } catch (RuntimeException | LinkageError speechless) {
            LOG.error("A failure cannot be told in the reader's language", speechless);
            return answer(thrown, new FailureForm(new NoWords()));
        }
    }

    private static void log(Throwable thrown) {
        if (thrown instanceof UnreadableRevision unreadable) {
            LOG.warn("A stored journey map cannot be read", unreadable);
        } else if (thrown instanceof HungUp gone) {
            LOG.debug("A client hung up", gone);
        } else if (!expected(thrown)) {
            LOG.error("A request failed", thrown);
        }
    }

    private static boolean expected(Throwable thrown) {
        return thrown instanceof Failure || thrown instanceof Refusal || thrown instanceof UnreadableMap
                || thrown instanceof InvalidValue || thrown instanceof WebApplicationException;
    }

    private static Response answer(Throwable thrown, FailureForm form) {
        if (thrown instanceof StaleRevision stale) {
            return form.stale(stale);
        }
        if (thrown instanceof CommentStale stale) {
            return form.stale(stale);
        }
        if (thrown instanceof Failure failure) {
            return form.failure(failure);
        }
        if (thrown instanceof Refusal refusal) {
            return form.refusal(refusal);
        }
        if (thrown instanceof UnreadableMap unreadable) {
            return form.unreadable(unreadable);
        }
        if (thrown instanceof InvalidValue invalid) {
            return form.invalid(invalid);
        }
        if (thrown instanceof HungUp) {
            return form.http(Response.status(400).build());
        }
        return thrown instanceof WebApplicationException http ? form.http(http.getResponse()) : form.unexpected();
    }
}
