package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentRefused;
import org.klantreis.discussion.CommentStale;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.DiscussionFull;
import org.klantreis.discussion.MapArchived;
import org.klantreis.drawing.PropertyLanguages;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.drawing.Texts;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.MapBusy;
import org.klantreis.usecase.StaleRevision;

/** Every failure gets the same form, whatever else fails beside it. */
class FailureMapperTest {

    private static final MapAddress MAIN = new MapAddress(12, MapAddress.MAIN);
    private static final IllegalStateException NO_DATABASE = new IllegalStateException("no database at 10.0.0.7");

    private static final CommentThread THREAD = new CommentThread(41, Anchor.MAP, "", Optional.empty(), 2, List.of(comment(41), comment(42)));

    static Stream<Throwable> unexpected() {
        return Stream.of(NO_DATABASE, new NullPointerException(), new NoClassDefFoundError("com/atlassian/Gone"), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("unexpected")
    void tellsNothingOfWhatNobodyExpected(Throwable thrown) {
        Response told = new FailureMapper(new PropertyLanguages(PropertyTexts::english)).toResponse(thrown);

        assertTold(told, 500, "failed").startsWith("Something went wrong on the server.");
    }

    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of(NO_DATABASE, 500, "failed"), Arguments.of(Hidden.map(MAIN), 404, "no-such-map"),
                Arguments.of(new StaleRevision(MAIN, 3, List.of()), 409, "stale-revision"),
                Arguments.of(CommentRefused.onPage(MAIN), 403, "comment-not-allowed"),
                Arguments.of(new MapArchived(MAIN), 409, "map-archived"), Arguments.of(DiscussionFull.map(), 409, "discussion-full"),
                Arguments.of(CommentStale.thread(THREAD), 409, "thread-changed"), Arguments.of(new MapBusy(MAIN), 503, "map-busy"),
                Arguments.of(new Refusal(415, "not-json"), 415, "not-json"),
                Arguments.of(new InvalidValue("out-of-range", "start", -1, 0, 9), 422, "invalid-request"),
                Arguments.of(new NotFoundException(), 404, "nothing-here"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("failures")
    void keepsItsFormWhenTheReadersLanguageCannotBeFound(Throwable thrown, int status, String key) {
        assertTold(withoutLanguage().toResponse(thrown), status, key).startsWith("There are no words for this");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("failures")
    void keepsItsFormWhenTextsCannotBeRead(Throwable thrown, int status, String key) {
        assertTold(new FailureMapper(new PropertyLanguages(Unreadable::new)).toResponse(thrown), status, key).startsWith("There are no words for this");
    }

    @Test
    void tellsStatusAndConflictsEvenWithoutWords() {
        JsonNode told = json(withoutLanguage().toResponse(new StaleRevision(MAIN, 3, List.of())));

        assertThat(told.path("revision").asInt()).isEqualTo(3);
        assertThat(told.path("conflicts").isArray()).isTrue();
    }

    @Test
    void namesTheThreadThatOthersWroteIn() {
        JsonNode told = json(withoutLanguage().toResponse(CommentStale.thread(THREAD)));

        assertThat(told.path("thread").asInt()).isEqualTo(41);
        assertThat(told.path("latest").asInt()).isEqualTo(42);
    }

    private static FailureMapper withoutLanguage() {
        return new FailureMapper(new PropertyLanguages(() -> {
            throw new IllegalStateException("no locale");
        }));
    }

    private static Comment comment(int id) {
        return new Comment(id, 1, Optional.empty(), Instant.EPOCH, Optional.empty(), Optional.of(new CommentText("Why?")), Set.of(), Set.of(), "k" + id);
    }

    private static AbstractStringAssert<?> assertTold(Response told, int status, String key) {
        JsonNode form = json(told);
        assertThat(told.getStatus()).isEqualTo(status);
        assertThat(form.path("statusCode").asInt()).isEqualTo(status);
        assertThat(form.path("key").asText()).isEqualTo(key);
        assertThat(form.path("details").isArray()).isTrue();
        assertThat(form.toString()).doesNotContain("10.0.0.7", "Exception", "atlassian");
        return assertThat(form.path("message").asText());
    }

    private static JsonNode json(Response told) {
        try {
            return new ObjectMapper().readTree(told.getEntity().toString());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(told.getEntity().toString(), notJson);
        }
    }

    private record Unreadable() implements Texts {

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public String text(String key, Object... values) {
            throw new NoClassDefFoundError("com/atlassian/sal/api/message/I18nResolver");
        }

        @Override
        public Map<String, String> patterns(String beginning) {
            return Map.of();
        }
    }
}
