package org.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.exchange.UnreadableMap.Problem;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;

class CommentRequestsTest {

    private static final CommentText WHY = new CommentText("Why is this so slow?");
    private final CommentRequests requests = new CommentRequests();

    @Test
    void readsACommentOnAPlace() {
        assertThat(requests.newComment("{\"element\": \"l1/s2\", \"text\": \"Why is this so slow?\", \"token\": \"6f1c0b9e2d\"}"))
                .isEqualTo(new NewComment(new Anchor("l1/s2"), WHY, OptionalInt.empty(), "6f1c0b9e2d"));
    }

    @Test
    void takesACommentWithoutAPlaceForOneOnTheWholeMap() {
        assertThat(requests.newComment("{\"text\": \"Why is this so slow?\"}"))
                .isEqualTo(new NewComment(Anchor.MAP, WHY, OptionalInt.empty(), ""));
    }

    @Test
    void readsAReply() {
        assertThat(requests.newComment("{\"text\": \"Why is this so slow?\", \"replyTo\": 41}").replyTo()).hasValue(41);
    }

    @Test
    void givesAReplyNoPlaceOfItsOwn() {
        assertThat(refused(() -> requests.newComment("{\"text\": \"Why?\", \"replyTo\": 41, \"element\": \"s1\"}")))
                .isEqualTo("element reply-has-its-place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "with space", "caf\u00e9caf\u00e9"})
    void refusesTokensThatSayTooLittleOrTooMuch(String token) {
        assertThat(refused(() -> requests.newComment("{\"text\": \"Why?\", \"token\": \"" + token + "\"}")))
                .isEqualTo("token malformed-token");
    }

    @ParameterizedTest
    @CsvSource({"{}, text missing", "{\"text\": null}, text missing", "{\"text\": \"  \"}, text missing", "{\"text\": 7}, text wrong-type",
                "'{\"text\": \"Why?\", \"element\": \"a/b/c\"}', element malformed-element",
                "'{\"text\": \"Why?\", \"replyTo\": \"41\"}', replyTo wrong-type", "'{\"text\": \"Why?\", \"replyTo\": 0}', replyTo out-of-range",
                "'{\"text\": \"Why?\", \"replyTo\": -41}', replyTo out-of-range"})
    void saysWhereACommentIsWrong(String body, String told) {
        assertThat(refused(() -> requests.newComment(body))).isEqualTo(told);
    }

    @Test
    void readsWhatACommentShouldSayInstead() {
        assertThat(requests.edited("{\"text\": \"Why is this so slow?\", \"edition\": 2}"))
                .isEqualTo(new EditedComment(WHY, OptionalInt.of(2)));
        assertThat(refused(() -> requests.edited("{\"edition\": 2}"))).isEqualTo("text missing");
    }

    @Test
    void readsWhetherToResolve() {
        assertThat(requests.resolving("{\"resolved\": true, \"seen\": 43}")).isEqualTo(new Resolving(true, OptionalInt.of(43)));
        assertThat(requests.resolving("{\"resolved\": false}")).isEqualTo(new Resolving(false, OptionalInt.empty()));
        assertThat(refused(() -> requests.resolving("{}"))).isEqualTo("resolved missing");
    }

    private static String refused(ThrowingCallable reading) {
        Problem problem = catchThrowableOfType(UnreadableMap.class, reading).problems().get(0);
        return problem.path() + " " + problem.rule();
    }
}
