package org.klantreis.confluence;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klantreis.discussion.CommentRights;
import org.klantreis.discussion.Discussions;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Texts;
import org.klantreis.model.Anchor;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapNow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The quiet line below a map: how many discussions are open and, for the viewer, on which places. A version of a
 * discussion never changes, so its places are kept until others need the room.
 */
final class DiscussionLine {

    private static final Logger LOG = LoggerFactory.getLogger(DiscussionLine.class);

    /** About 2 MB on each node: places are Latin letters. */
    private static final long CHARACTERS = 2_000_000;

    private static final String LINE = """
            <p class="klantreis-discussion" style="margin:4px 0 0;color:var(--ds-text-subtle,#44546f)" \
            data-klantreis-discussion="%s" data-version="%d" data-revision="%d" data-marks="%s"%s lang="%s"%s>%s</p>""";

    private final Discussions discussions;
    private final CommentRights rights;
    private final Languages languages;
    private final KeptTexts<Version> kept = new KeptTexts<>(CHARACTERS);

    DiscussionLine(Discussions discussions, CommentRights rights, Languages languages) {
        this.discussions = discussions;
        this.rights = rights;
        this.languages = languages;
    }

    /**
     * The line; empty if the discussion cannot be told now, because the map can still be read.
     *
     * @param now      a map that the reader may view
     * @param instance id of the map on the page
     */
    String html(MapNow now, String instance) {
        try {
            return line(now, instance);
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.warn("The discussion of {} cannot be told below it", now.revision().address(), unexpected);
            return "";
        }
    }

    private String line(MapNow now, String instance) {
        MapAddress address = now.revision().address();
        Texts reader = languages.ofReader();
        int open = now.discussion().open();
        boolean mayComment = !now.closed() && rights.on(address.page()).comment();
        return LINE.formatted(instance, now.discussion().version(), now.revision().number(),
                open == 0 ? "" : marks(new Version(address, now.discussion().version())),
                mayComment ? " data-may-comment" : "", reader.text("viewer.lang"), open == 0 ? " hidden" : "",
                open == 0 ? "" : Markup.escape(reader.text(open == 1 ? "viewer.discussion" : "viewer.discussions", open)));
    }

    private String marks(Version version) {
        Optional<String> before = kept.find(version);
        return before.orElseGet(() -> {
            String marks = written(discussions.open(version.map()));
            kept.keep(version, marks);
            return marks;
        });
    }

    /** Places need no escaping: {@link Anchor} lets them have letters, digits, hyphens, underscores and one slash. */
    private static String written(Map<Anchor, Integer> open) {
        return open.entrySet().stream().map(place -> place.getKey() + ":" + place.getValue())
                .sorted(Comparator.naturalOrder()).collect(Collectors.joining(" "));
    }

    private record Version(MapAddress map, int number) {
    }
}
