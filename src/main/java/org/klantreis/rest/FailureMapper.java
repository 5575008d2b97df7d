package org.klantreis.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
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
        FailureForm form = new FailureForm(languages.ofReader());
        if (thrown instanceof StaleRevision stale) {
            return form.stale(stale);
        }
        if (thrown instanceof UnreadableRevision unreadable) {
            LOG.warn("A stored journey map cannot be read", unreadable);
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
        if (thrown instanceof HungUp gone) {
            LOG.debug("A client hung up", gone);
            return form.http(Response.status(400).build());
        }
        if (thrown instanceof WebApplicationException http) {
            return form.http(http.getResponse());
        }
        LOG.error("A request failed", thrown);
        return form.unexpected();
    }
}
