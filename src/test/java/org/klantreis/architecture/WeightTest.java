package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.Drawings;
import org.klantreis.drawing.Journeys;

/** What a browser has to fetch, compressed as a server sends it, in bytes. */
class WeightTest {
    private static final int KILOBYTE = 1024;
    private static final String VIEWER = "src/main/resources/klantreis/viewer";

    @Test
    void sendsAFullMapInTwentyKilobytes() {
        assertThat(compressed(Drawings.html(Journeys.full(200), Drawings.READ))).isLessThanOrEqualTo(20 * KILOBYTE);
    }

    /** Modules are fetched one by one. */
    @Test
    void sendsItsScriptsInFifteenKilobytes() {
        List<Path> scripts = Repository.files(VIEWER, ".js");
        assertThat(scripts).isNotEmpty();
        assertThat(scripts.stream().mapToInt(script -> compressed(Repository.textOf(script))).sum())
                .isLessThanOrEqualTo(15 * KILOBYTE);
    }

    /** Fetched only where something is discussed. */
    @Test
    void sendsTheMarksOfADiscussionInFiveKilobytes() {
        List<Path> parts = Repository.files("src/main/resources/klantreis/comment-marks", ".js", ".css");
        assertThat(parts).isNotEmpty();
        assertThat(parts.stream().mapToInt(part -> compressed(Repository.textOf(part))).sum()).isLessThanOrEqualTo(5 * KILOBYTE);
    }

    /** Fetched only where a map has improvements, or says why it is made. */
    @Test
    void sendsItsPlanInSevenKilobytes() {
        List<Path> parts = Repository.files("src/main/resources/klantreis/plan", ".js", ".css");
        assertThat(parts).isNotEmpty();
        assertThat(parts.stream().mapToInt(part -> compressed(Repository.textOf(part))).sum()).isLessThanOrEqualTo(7 * KILOBYTE);
    }

    /** Fetched only when somebody changes the view, or with a page whose macro shows the blueprint first. */
    @Test
    void sendsTheOtherViewInFourKilobytes() {
        List<Path> parts = Repository.files("src/main/resources/klantreis/views", ".js", ".css");
        assertThat(parts).isNotEmpty();
        assertThat(parts.stream().mapToInt(part -> compressed(Repository.textOf(part))).sum()).isLessThanOrEqualTo(4 * KILOBYTE);
    }

    /** Fetched with the other view, or with such a page. */
    @Test
    void sendsTheLinesOnCardsInTwoKilobytes() {
        List<Path> parts = Repository.files("src/main/resources/klantreis/card-lines", ".js", ".css");
        assertThat(parts).isNotEmpty();
        assertThat(parts.stream().mapToInt(part -> compressed(Repository.textOf(part))).sum()).isLessThanOrEqualTo(2 * KILOBYTE);
    }

    /** Fetched only when somebody filters. */
    @Test
    void sendsItsFilteringInOneKilobyte() {
        List<Path> parts = Repository.files("src/main/resources/klantreis/filter", ".js");
        assertThat(parts).isNotEmpty();
        assertThat(parts.stream().mapToInt(part -> compressed(Repository.textOf(part))).sum()).isLessThanOrEqualTo(KILOBYTE);
    }

    /** The wiki sends the styles of a module as one batch. */
    @Test
    void sendsItsStylesInEightKilobytes() {
        String batch = Repository.files(VIEWER, ".css").stream().map(Repository::textOf).collect(Collectors.joining("\n"));
        assertThat(batch).isNotEmpty();
        assertThat(compressed(batch)).isLessThanOrEqualTo(8 * KILOBYTE);
    }

    /** Fetched only when somebody edits; what it fetches later, such as the wheel of emotions, is not in it. */
    @Test
    void sendsItsEditorInFortyKilobytes() {
        assertThat(bundle("editor/main.js") + bundle("shared/shared.js")).isLessThanOrEqualTo(40 * KILOBYTE);
    }

    /** Fetched only when somebody changes the plan, besides the editor. */
    @Test
    void sendsTheChangingOfThePlanInSevenKilobytes() {
        assertThat(bundle("editor/plan-dialog.js") + compressed(Repository.textOf(Repository.file("src/main/resources/klantreis/editor/plan-dialog.css"))))
                .isLessThanOrEqualTo(7 * KILOBYTE);
    }

    /** Fetched only when somebody opens the history. */
    @Test
    void sendsItsHistoryInEightKilobytes() {
        assertThat(bundle("history/history.js") + bundle("shared/shared.js")).isLessThanOrEqualTo(8 * KILOBYTE);
    }

    /** Fetched only when somebody opens the comments. */
    @Test
    void sendsItsCommentsInSixteenKilobytes() {
        assertThat(bundle("comments/comments.js") + bundle("shared/shared.js")).isLessThanOrEqualTo(16 * KILOBYTE);
    }

    /** Fetched only when somebody begins a map, or opens a macro in the editor. */
    @Test
    void sendsItsGalleryInEightKilobytes() {
        assertThat(bundle("gallery/main.js") + bundle("shared/shared.js")).isLessThanOrEqualTo(8 * KILOBYTE);
    }

    /** Modules are fetched one by one, and the styles with them. */
    @Test
    void sendsACardAndChipsOfPersonasInSevenKilobytes() {
        List<Path> parts = Repository.files("src/main/resources/klantreis/persona", ".js", ".css").stream()
                .filter(part -> !part.endsWith("beginning.js")).toList();
        assertThat(parts).isNotEmpty();
        assertThat(sum(parts)).isLessThanOrEqualTo(7 * KILOBYTE);
    }

    /** Fetched only where a page has no persona yet. */
    @Test
    void sendsTheBeginningOfAPersonaInThreeKilobytes() {
        assertThat(sum(Stream.of("persona/beginning.js", "chooser/new-map.js", "chooser/progress.js")
                .map(part -> Repository.file("src/main/resources/klantreis/" + part)).toList())).isLessThanOrEqualTo(3 * KILOBYTE);
    }

    /** Fetched only when somebody edits a persona. */
    @Test
    void sendsItsEditorOfPersonasInSixteenKilobytes() {
        assertThat(bundle("persona-editor/main.js") + bundle("persona-editor/shared.js")).isLessThanOrEqualTo(16 * KILOBYTE);
    }

    /** Fetched only when somebody saves a map as a template. */
    @Test
    void sendsTheSavingOfTemplatesInSixKilobytes() {
        assertThat(bundle("shelf/save.js") + bundle("shared/shared.js")).isLessThanOrEqualTo(6 * KILOBYTE);
    }

    /** What the build made of many scripts. */
    private static int bundle(String name) {
        return compressed(Repository.textOf(Repository.file("target/classes/klantreis/" + name)));
    }

    private static int sum(List<Path> parts) {
        return parts.stream().mapToInt(part -> compressed(Repository.textOf(part))).sum();
    }

    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
