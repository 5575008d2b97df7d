package org.klantreis.confluence;

import java.util.List;
import java.util.stream.Collectors;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.PageLink;
import org.klantreis.model.Journey;
import org.klantreis.model.Limits;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Word;
import org.klantreis.starter.Beginning;
import org.klantreis.starter.WantedPersona;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Revision;

/**
 * What stands in the place of a map that cannot be shown. Made without templates, because they may be what failed;
 * with its look inline, because mail and PDF know no style sheet.
 */
final class Notices {

    private static final String QUIET = "<p class=\"klantreis-quiet\" style=\"color:var(--ds-text-subtle,#44546f)\">%s</p>";
    private static final String QUIET_ON_PAPER = "<p style=\"color:#44546f\">%s</p>";
    private static final String WARNING = "<div class=\"aui-message aui-message-warning klantreis-notice\"><p>%s</p>%s</div>";

    /** Stands for a link in a text until that is escaped; for private use, so no text has it. */
    private static final String LINK = "\uE000";

    private static final String ELSEWHERE = """
            <div class="klantreis-elsewhere" data-klantreis-copy="%s" data-page="%d" data-home="%d" data-revision="%d">
            <p>%s%s</p><p role="status"></p><button type="button" class="aui-button">%s</button></div>""";

    private static final String BEGIN = """
            <div class="klantreis-elsewhere" data-klantreis-begin="%s" data-page="%d" data-starter="%s" data-language="%s" \
            data-title="%s" data-state="%s" data-persona="%s">
            <p>%s</p><p role="status"></p><button type="button" class="aui-button aui-button-primary">%s</button></div>""";

    private static final String BEGIN_PERSONA = """
            <div class="klantreis-elsewhere" data-klantreis-begin="%s" data-page="%d" data-kind="personas" data-starter="%s" \
            data-language="%s" data-title="%s" data-role="%s">
            <p>%s</p><p role="status"></p><button type="button" class="aui-button aui-button-primary">%s</button></div>""";

    private final Languages languages;

    Notices(Languages languages) {
        this.languages = languages;
    }

    /** One line that does not ask for attention. */
    String quiet(Surface surface, String key, Object... values) {
        return (surface == Surface.PAPER ? QUIET_ON_PAPER : QUIET).formatted(text(key, values));
    }

    /** Names the lanes that the map does not have. */
    String unknown(Surface surface, UnknownLanes lanes) {
        return lanes.names().stream().map(name -> quiet(surface, "macro.no-such-lane", name)).collect(Collectors.joining());
    }

    /** Says where the map above lives. */
    String elsewhere(Surface surface, PageLink home) {
        return surface == Surface.PAPER ? quiet(surface, "macro.elsewhere", home.title()) : QUIET.formatted(livesOn("macro.elsewhere", home));
    }

    /** Says where the map above lives, and offers to make one like it here. */
    String elsewhere(PageLink home, MapAddress here, Revision<Journey> shown) {
        return ELSEWHERE.formatted(here.key(), here.page(), shown.address().page(), shown.number(),
                livesOn("macro.elsewhere", home), pictures(shown), text("macro.own-copy"));
    }

    /** Says that the map below is not made yet, and offers to begin it. */
    String begin(MapAddress here, Beginning wanted) {
        return BEGIN.formatted(here.key(), here.page(), Markup.escape(wanted.starter()), Markup.escape(wanted.language()),
                Markup.escape(wanted.title().orElse("")), wanted.state().map(Word::word).orElse(""),
                wanted.persona().map(persona -> persona.page() + ":" + persona.key()).orElse(""),
                text("macro.begins"), text("macro.begin"));
    }

    /** Says that the persona below is not made yet, and offers to begin it. */
    String begin(MapAddress here, WantedPersona wanted) {
        return BEGIN_PERSONA.formatted(here.key(), here.page(), Markup.escape(wanted.starter()), Markup.escape(wanted.language()),
                Markup.escape(wanted.title().orElse("")), Markup.escape(wanted.role().orElse("")),
                text("macro.persona.begins"), text("macro.persona.begin"));
    }

    /** Says where the persona above lives. */
    String persona(Surface surface, PageLink home) {
        return surface == Surface.PAPER ? quiet(surface, "macro.persona.elsewhere", home.title())
                : QUIET.formatted(livesOn("macro.persona.elsewhere", home));
    }

    private String livesOn(String key, PageLink home) {
        return text(key, LINK).replace(LINK, link(home));
    }

    private static String link(PageLink page) {
        return "<a href=\"%s\">%s</a>".formatted(Markup.escape(page.address()), Markup.escape(page.title()));
    }

    /** Image cells name attachments of the map's home, and a copy has another one. */
    private String pictures(Revision<Journey> shown) {
        boolean any = shown.document().cells().stream().anyMatch(cell -> !cell.image().isEmpty());
        return any ? " " + text("macro.own-copy.pictures") : "";
    }

    /** Tells an editor what to mend. */
    String wrong(List<WrongParameter> wrong) {
        StringBuilder list = new StringBuilder("<ul>");
        wrong.forEach(one -> list.append("<li>").append(text("macro.wrong." + one.name(), one.value(), Limits.LINE)).append("</li>"));
        return warning("macro.wrong", list.append("</ul>").toString());
    }

    String failure(Failure failure) {
        return WARNING.formatted(text("error." + failure.rule(), failure.details().toArray()), "");
    }

    /** For what should never happen; even the texts may be gone, and then silence is the calmest answer. */
    String broken() {
        try {
            return warning("macro.broken", "");
        } catch (RuntimeException | LinkageError unspoken) {
            return "";
        }
    }

    private String warning(String key, String list) {
        return WARNING.formatted(text(key), list);
    }

    private String text(String key, Object... values) {
        return Markup.escape(languages.ofReader().text(key, values));
    }
}
