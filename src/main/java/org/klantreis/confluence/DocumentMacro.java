package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.UnreadableRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A macro that shows a document. Whatever goes wrong stays in its place; the rest of the page stands. */
abstract class DocumentMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentMacro.class);

    private final Notices notices;

    DocumentMacro(Notices notices) {
        this.notices = notices;
    }

    /**
     * The macro's HTML.
     *
     * @param instance prefix of ids, unique on the page
     * @throws MalformedParameters if an editor has to mend something
     */
    abstract String show(Map<String, String> parameters, Place place, Surface surface, String instance);

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return shownOrNotice(parameters, context);
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.error("{} with parameters {} cannot be shown", getClass().getSimpleName(), parameters, unexpected);
            return notices.broken();
        }
    }

    private String shownOrNotice(Map<String, String> parameters, ConversionContext context) {
        try {
            Place place = Place.of(context);
            return show(parameters, place, Surface.of(context), Instances.next(context, place));
        } catch (MalformedParameters malformed) {
            return notices.wrong(malformed.wrong());
        } catch (UnreadableRevision unreadable) {
            LOG.warn("A stored document cannot be read", unreadable);
            return notices.failure(unreadable);
        } catch (Failure failure) {
            return notices.failure(failure);
        }
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
