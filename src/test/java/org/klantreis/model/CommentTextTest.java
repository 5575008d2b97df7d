package org.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommentTextTest {

    /** A text with what it is read as, or with the rule that it breaks; scripts are held to the same ones. */
    record Example(String text, Set<String> known, List<CommentPart> parts, String wrong) {
    }

    @ParameterizedTest
    @MethodSource
    void readsLinksAndMentions(Example example) {
        assertThat(new CommentText(example.text()).parts(example.known())).isEqualTo(example.parts());
    }

    static Stream<Example> readsLinksAndMentions() throws IOException {
        return examples().filter(example -> example.wrong().isEmpty());
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatNobodyCouldRead(Example example) {
        assertThat(refused(() -> new CommentText(example.text())).rule()).isEqualTo(example.wrong());
    }

    static Stream<Example> refusesWhatNobodyCouldRead() throws IOException {
        return examples().filter(example -> !example.wrong().isEmpty());
    }

    @Test
    void takesFiveThousandCharactersHoweverManyBytesTheyAre() {
        assertThat(new CommentText("🚲".repeat(Limits.COMMENT)).value()).hasSize(2 * Limits.COMMENT);

        InvalidValue refused = refused(() -> new CommentText("🚲".repeat(Limits.COMMENT + 1)));
        assertThat(refused.rule()).isEqualTo("too-long");
        assertThat(refused.field()).isEqualTo("text");
        assertThat(refused.details()).containsExactly(Limits.COMMENT + 1, Limits.COMMENT);
    }

    @Test
    void takesFiftyPeopleHoweverOftenTheyAreMentioned() {
        String fifty = mentions(Limits.MENTIONS);

        assertThat(new CommentText(fifty + fifty).mentions()).hasSize(Limits.MENTIONS).startsWith("user-0", "user-1");

        InvalidValue refused = refused(() -> new CommentText(mentions(Limits.MENTIONS + 1)));
        assertThat(refused.rule()).isEqualTo("too-many-mentions");
        assertThat(refused.details()).containsExactly(Limits.MENTIONS + 1, Limits.MENTIONS);
    }

    @Test
    void mentionsNobodyWithinALink() {
        assertThat(new CommentText("https://example.com/@{petra}").mentions()).isEmpty();
    }

    @Test
    void mentionsNobodyWithAKeyThatIsTooLong() {
        assertThat(new CommentText("@{" + "k".repeat(255) + "}").mentions()).hasSize(1);
        assertThat(new CommentText("@{" + "k".repeat(256) + "}").mentions()).isEmpty();
    }

    @Test
    void readsEvenWhatIsMeantToTakeLong() {
        String closing = "https://" + ")".repeat(Limits.COMMENT - 8);

        assertThat(new CommentText(closing).parts(Set.of())).containsExactly(new CommentPart.Words(closing));
        assertThat(new CommentText("@{".repeat(Limits.COMMENT / 2)).mentions()).isEmpty();
    }

    private static String mentions(int people) {
        return IntStream.range(0, people).mapToObj(user -> "@{user-" + user + "} ").collect(Collectors.joining());
    }

    private static InvalidValue refused(ThrowingCallable call) {
        return catchThrowableOfType(InvalidValue.class, call);
    }

    private static Stream<Example> examples() throws IOException {
        try (InputStream file = CommentTextTest.class.getResourceAsStream("/org/klantreis/comments/comment-texts.json")) {
            return each(new ObjectMapper().readTree(file)).map(CommentTextTest::example).toList().stream();
        }
    }

    private static Example example(JsonNode node) {
        Set<String> known = each(node.path("known")).map(JsonNode::asText).collect(Collectors.toCollection(HashSet::new));
        List<CommentPart> parts = each(node.path("parts")).map(CommentTextTest::part).toList();
        return new Example(node.path("text").asText(), known, parts, node.path("wrong").asText());
    }

    private static CommentPart part(JsonNode part) {
        if (part.has("link")) {
            return new CommentPart.Link(part.path("link").asText());
        }
        return part.has("mention") ? new CommentPart.Mention(part.path("mention").asText())
                : new CommentPart.Words(part.path("words").asText());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
