package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.UnreadableRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The macro <em>Journey map</em>. Whatever goes wrong stays in its place; the rest of the page stands. */
public final class JourneyMapMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(JourneyMapMacro.class);

    private final MapShowing maps;
    private final Notices notices;

    public JourneyMapMacro(MapShowing maps, Notices notices) {
        this.maps = maps;
        this.notices = notices;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return mapOrNotice(parameters, context);
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.error("The journey map with parameters {} cannot be shown", parameters, unexpected);
            return notices.broken();
        }
    }

    private String mapOrNotice(Map<String, String> parameters, ConversionContext context) {
        try {
            return show(parameters, context);
        } catch (MalformedParameters malformed) {
            return notices.wrong(malformed.wrong());
        } catch (UnreadableRevision unreadable) {
            LOG.warn("A stored journey map cannot be read", unreadable);
            return notices.failure(unreadable);
        } catch (Failure failure) {
            return notices.failure(failure);
        }
    }

    private String show(Map<String, String> parameters, ConversionContext context) {
        Place place = Place.of(context);
        return maps.html(new Wish(ParameterReading.read(parameters), place, Surface.of(context),
                Instances.next(context, place)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
