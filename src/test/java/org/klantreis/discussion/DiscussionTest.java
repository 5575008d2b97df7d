package org.klantreis.discussion;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.merge.Edited;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.model.MapStatus;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.InMemoryDiscussions;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.InMemoryPeople;
import org.klantreis.testing.Journeys;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.Person;
import org.klantreis.usecase.Slice;
import org.klantreis.usecase.Wiki;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.klantreis.usecase.Wiki.MAIN;
import static org.klantreis.usecase.Wiki.NOW;

class DiscussionTest {

    private static final Anchor STEP = new Anchor("s1");
    private static final DiscussionRights READER = new DiscussionRights(true, false, false);
    private static final DiscussionRights WRITER = new DiscussionRights(true, true, false);
    private static final DiscussionRights ADMINISTRATOR = new DiscussionRights(true, false, true);

    private final InMemoryJourneyMaps maps = new InMemoryJourneyMaps();
    private final Wiki wiki = new Wiki(maps).map(MAIN, 1);
    private final Discussions discussions = new InMemoryDiscussions(maps);
    private final InMemoryPeople people = new InMemoryPeople().viewer("karim").viewer("ada").stranger("sam").deactivated("old");
    private final Announcements heard = new Announcements();

    @ParameterizedTest
    @ValueSource(strings = {"", "p1", "s1", "l1", "l1/s1", "l1/p1"})
    void beginsAtEachKindOfPlace(String element) {
        PlacedPost posted = as("petra", WRITER).begin(MAIN, new Anchor(element), text("One, @{karim}"), "");

        assertThat(posted.posted().thread().anchor().element()).isEqualTo(element);
        assertThat(posted.posted().thread().lastTitle()).isEqualTo(posted.titles().of(new Anchor(element)).orElseThrow());
        assertThat(posted.posted().comment().author()).contains("petra");
        assertThat(posted.posted().comment().at()).isEqualTo(NOW);
        assertThat(posted.posted().comment().mentioned()).containsExactly("karim");
    }

    @Test
    void beginsNothingAtAPlaceThatIsNotThere() {
        assertThat(rule(() -> as("petra", WRITER).begin(MAIN, new Anchor("never"), text("One"), ""))).isEqualTo("no-such-element");
        assertThat(discussions.all(MAIN)).isEmpty();
    }

    static Stream<Consumer<Discussion>> calls() {
        return Stream.of(talk -> talk.rights(MAIN), talk -> talk.head(MAIN), talk -> talk.threads(MAIN, Slice.FIRST), talk -> talk.whole(MAIN),
                talk -> talk.news(MAIN, 0), talk -> talk.thread(MAIN, 1), talk -> talk.mentionable(MAIN, List.of("karim")),
                talk -> talk.checkMayComment(MAIN), talk -> talk.begin(MAIN, STEP, text("One"), ""),
                talk -> talk.reply(MAIN, 1, text("Two"), ""), talk -> talk.edit(MAIN, 1, OptionalInt.empty(), text("Two")),
                talk -> talk.delete(MAIN, 1), talk -> talk.resolve(MAIN, 1, OptionalInt.empty()), talk -> talk.reopen(MAIN, 1));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void saysOfAMapThatNobodyMayViewWhatItSaysOfNone(Consumer<Discussion> call) {
        begun("petra");

        Hidden hidden = catchThrowableOfType(Hidden.class, () -> call.accept(as("petra", DiscussionRights.NONE)));

        assertThat(hidden).hasMessage(Hidden.map(MAIN).getMessage());
    }

    @Test
    void letsReadersReadAndNothingElse() {
        int comment = begun("petra");
        Discussion reader = as("karim", READER);

        assertThat(reader.threads(MAIN, Slice.FIRST).threads().entries()).hasSize(1);
        assertThat(reader.thread(MAIN, comment).thread().id()).isEqualTo(comment);
        assertThat(Stream.<ThrowingCallable>of(() -> reader.checkMayComment(MAIN), () -> reader.begin(MAIN, STEP, text("One"), ""),
                () -> reader.reply(MAIN, comment, text("Two"), ""), () -> reader.edit(MAIN, comment, OptionalInt.empty(), text("Two")),
                () -> reader.resolve(MAIN, comment, OptionalInt.empty()), () -> reader.reopen(MAIN, comment),
                () -> reader.mentionable(MAIN, List.of("karim")))
                .map(DiscussionTest::rule)).containsOnly("comment-not-allowed");
        assertThat(rule(() -> reader.delete(MAIN, comment))).isEqualTo("not-your-comment");
        assertThat(state().version()).isEqualTo(1);
    }

    @Test
    void letsOnlyTheAuthorEdit() {
        int comment = begun("petra");

        assertThat(rule(() -> as("karim", WRITER).edit(MAIN, comment, OptionalInt.empty(), text("Two")))).isEqualTo("not-your-comment");
        assertThat(rule(() -> as("karim", new DiscussionRights(true, true, true)).edit(MAIN, comment, OptionalInt.empty(), text("Two"))))
                .isEqualTo("not-your-comment");
        assertThat(as("petra", WRITER).edit(MAIN, comment, OptionalInt.of(1), text("Two")).posted().comment().edition()).isEqualTo(2);
    }

    @Test
    void mentionsOnlyWhoIsActiveAndMayView() {
        Discussion talk = as("petra", WRITER);
        String words = "@{sam} @{karim} @{old} @{nobody} @{ada} @{karim}";
        Posted posted = talk.begin(MAIN, STEP, text(words), "").posted();

        assertThat(posted.comment().mentioned()).containsExactly("karim", "ada");
        assertThat(posted.comment().text()).contains(text(words));
        assertThat(talk.edit(MAIN, posted.comment().id(), OptionalInt.empty(), text("@{old} @{ada}")).posted().comment().mentioned())
                .containsExactly("ada");
    }

    @Test
    void tellsWhoMayBeMentioned() {
        List<String> names = List.of("sam", "ada", "old", "nobody", "karim");

        assertThat(as("petra", WRITER).mentionable(MAIN, names)).extracting(Person::key).containsExactly("ada", "karim");
        assertThat(visitor().mentionable(MAIN, names)).isEmpty();
    }

    @Test
    void tellsNobodyWhoseADeletedCommentWas() {
        int comment = begun("petra");
        as("petra", WRITER).reply(MAIN, comment, text("Two"), "");
        as("petra", WRITER).delete(MAIN, comment);

        assertThat(rule(() -> as("karim", WRITER).delete(MAIN, comment))).isEqualTo("no-such-comment");
        assertThat(rule(() -> as("karim", WRITER).edit(MAIN, comment, OptionalInt.empty(), text("Three")))).isEqualTo("no-such-comment");
        as("ada", ADMINISTRATOR).delete(MAIN, comment);
    }

    @Test
    void letsNobodyEditOrDeleteWhatAVisitorWrote() {
        Discussion visitor = visitor();
        int comment = visitor.begin(MAIN, STEP, text("One"), "").posted().comment().id();

        assertThat(rule(() -> visitor.edit(MAIN, comment, OptionalInt.empty(), text("Two")))).isEqualTo("not-your-comment");
        assertThat(rule(() -> visitor.delete(MAIN, comment))).isEqualTo("not-your-comment");
        as("petra", ADMINISTRATOR).delete(MAIN, comment);
        assertThat(discussions.all(MAIN).get(0).gone()).isTrue();
    }

    @Test
    void letsTheAuthorAndTheAdministratorDelete() {
        int one = begun("petra");
        int another = begun("petra");

        assertThat(rule(() -> as("karim", WRITER).delete(MAIN, one))).isEqualTo("not-your-comment");
        as("petra", READER).delete(MAIN, one);
        as("petra", READER).delete(MAIN, one);
        as("karim", ADMINISTRATOR).delete(MAIN, another);

        assertThat(state()).isEqualTo(new DiscussionState(4, 0, 0));
        assertThat(rule(() -> as("petra", WRITER).thread(MAIN, one))).isEqualTo("no-such-comment");
    }

    @Test
    void tellsWhoResolvedWhenAndReopens() {
        int comment = begun("petra");

        assertThat(as("karim", WRITER).resolve(MAIN, comment, OptionalInt.of(comment)).thread().resolution())
                .contains(new Resolution(Optional.of("karim"), NOW));
        assertThat(state()).isEqualTo(new DiscussionState(2, 0, 1));
        assertThat(as("ada", ADMINISTRATOR).reopen(MAIN, comment).thread().open()).isTrue();
    }

    @Test
    void resolvesNothingThatHasAnUnreadReply() {
        int comment = begun("petra");
        as("karim", WRITER).reply(MAIN, comment, text("Wait"), "");

        assertThat(rule(() -> as("petra", WRITER).resolve(MAIN, comment, OptionalInt.of(comment)))).isEqualTo("thread-changed");
    }

    @Test
    void takesNoNewWordsOnceArchived() {
        int comment = begun("petra");
        maps.append(MAIN, 1, Wiki.saved(archived()));
        Discussion talk = as("petra", WRITER);

        assertThat(Stream.<ThrowingCallable>of(() -> talk.begin(MAIN, STEP, text("One"), ""), () -> talk.reply(MAIN, comment, text("Two"), ""),
                () -> talk.edit(MAIN, comment, OptionalInt.empty(), text("Two"))).map(DiscussionTest::rule)).containsOnly("map-archived");
        assertThat(talk.threads(MAIN, Slice.FIRST).map().closed()).isTrue();
        talk.resolve(MAIN, comment, OptionalInt.empty());
        talk.reopen(MAIN, comment);
        talk.delete(MAIN, comment);
    }

    @Test
    void takesAPostThatIsSentAgainOnce() {
        Posted first = as("petra", WRITER).begin(MAIN, STEP, text("One"), "a-token").posted();

        assertThat(as("petra", WRITER).begin(MAIN, STEP, text("One"), "a-token").posted())
                .isEqualTo(new Posted(first.thread(), first.comment(), true));
        assertThat(as("karim", WRITER).begin(MAIN, STEP, text("One"), "a-token").posted().repeated()).isFalse();
        assertThat(as("petra", WRITER).begin(MAIN, STEP, text("One"), "").posted().repeated()).isFalse();
        assertThat(as("petra", WRITER).begin(MAIN, STEP, text("One"), "").posted().repeated()).isFalse();
        assertThat(state().open()).isEqualTo(4);
    }

    @Test
    void answersAPostThatIsSentAgainWhateverBecameOfTheMap() {
        Discussion talk = as("petra", WRITER);
        Posted first = talk.begin(MAIN, STEP, text("One"), "a-token").posted();
        Posted reply = talk.reply(MAIN, first.thread().id(), text("Two"), "another-token").posted();
        for (Journey later : List.of(Journeys.described(1, "Without the step"), archived())) {
            maps.append(MAIN, maps.head(MAIN).orElseThrow().revision(), Wiki.saved(later));

            assertThat(talk.begin(MAIN, STEP, text("One"), "a-token").posted().comment()).isEqualTo(first.comment());
            assertThat(talk.reply(MAIN, first.thread().id(), text("Two"), "another-token").posted().comment()).isEqualTo(reply.comment());
        }
        assertThat(state().version()).isEqualTo(2);
    }

    @Test
    void takesNothingElseWithTheTokenOfAnEarlierPost() {
        Discussion talk = as("petra", WRITER);
        int first = talk.begin(MAIN, STEP, text("One"), "a-token").posted().thread().id();
        int another = begun("petra");
        talk.reply(MAIN, first, text("Two"), "another-token");

        assertThat(Stream.<ThrowingCallable>of(() -> talk.begin(MAIN, STEP, text("Else"), "a-token"),
                () -> talk.begin(MAIN, Anchor.MAP, text("One"), "a-token"), () -> talk.reply(MAIN, first, text("One"), "a-token"),
                () -> talk.begin(MAIN, STEP, text("Two"), "another-token"), () -> talk.reply(MAIN, another, text("Two"), "another-token"))
                .map(DiscussionTest::rule)).containsOnly("token-taken");
        talk.edit(MAIN, first, OptionalInt.empty(), text("One after all"));
        assertThat(talk.begin(MAIN, STEP, text("One"), "a-token").posted().repeated()).isTrue();
    }

    @Test
    void saysOfAPostThatIsSentAgainThatItWasDeleted() {
        Discussion talk = as("petra", WRITER);
        int first = talk.begin(MAIN, STEP, text("One"), "a-token").posted().thread().id();
        talk.reply(MAIN, first, text("Two"), "another-token");

        talk.delete(MAIN, first);
        assertThat(rule(() -> talk.begin(MAIN, STEP, text("One"), "a-token"))).isEqualTo("no-such-comment");
        talk.delete(MAIN, first + 1);
        assertThat(rule(() -> talk.begin(MAIN, STEP, text("One"), "a-token"))).isEqualTo("thread-gone");
    }

    @Test
    void tellsGuestsApartByWhatTheySay() {
        Discussion guest = visitor();
        Posted one = guest.begin(MAIN, STEP, text("One"), "a-token").posted();

        assertThat(guest.begin(MAIN, STEP, text("One"), "a-token").posted().comment()).isEqualTo(one.comment());
        assertThat(guest.begin(MAIN, STEP, text("Two"), "a-token").posted().repeated()).isFalse();
    }

    @Test
    void keepsMapsApart() {
        int comment = begun("petra");
        MapAddress another = new MapAddress(Wiki.HOME, "another");
        wiki.map(another, 1);
        Discussion talk = as("petra", WRITER);

        assertThat(Stream.<ThrowingCallable>of(() -> talk.thread(another, comment), () -> talk.reply(another, comment, text("Two"), ""),
                () -> talk.edit(another, comment, OptionalInt.empty(), text("Two")), () -> talk.delete(another, comment),
                () -> talk.resolve(another, comment, OptionalInt.empty())).map(DiscussionTest::rule)).containsOnly("no-such-comment");
        assertThat(rule(() -> talk.begin(new MapAddress(Wiki.HOME, "nowhere"), STEP, text("One"), ""))).isEqualTo("no-such-map");
    }

    @Test
    void tellsAllThatWasSaidAndIsLeft() {
        int deleted = begun("petra");
        int kept = begun("petra");
        as("karim", WRITER).reply(MAIN, kept, text("Two"), "");
        as("petra", WRITER).delete(MAIN, deleted);
        int last = begun("petra");

        WholeDiscussion whole = as("karim", READER).whole(MAIN);

        assertThat(whole.threads()).extracting(CommentThread::id).containsExactly(kept, last);
        assertThat(whole.threads().get(0).comments()).hasSize(2);
        assertThat(whole.map().revision().number()).isEqualTo(1);
    }

    @Test
    void tellsWhatChangedSinceAVersion() {
        int one = begun("petra");
        int another = begun("petra");
        as("karim", WRITER).resolve(MAIN, one, OptionalInt.empty());

        ThreadNews news = as("karim", READER).news(MAIN, 2);

        assertThat(news.map().discussion().version()).isEqualTo(3);
        assertThat(news.open()).isEqualTo(Map.of(STEP, 1));
        assertThat(news.changed()).extracting(ThreadHead::id).containsExactly(one);
        assertThat(as("karim", READER).news(MAIN, 0).changed()).extracting(ThreadHead::id).containsExactly(another, one);
        assertThat(as("karim", READER).news(MAIN, 3).changed()).isEmpty();
    }

    @Test
    void tellsOthersOnceWhatSomebodyPosted() {
        as("petra", WRITER).begin(MAIN, STEP, text("One, @{karim}"), "token");
        int replied = as("petra", WRITER).begin(MAIN, STEP, text("One, @{karim}"), "token").posted().comment().id();
        as("karim", WRITER).reply(MAIN, replied, text("Two, @{ada}"), "another");
        as("karim", WRITER).reply(MAIN, replied, text("Two, @{ada}"), "another");

        assertThat(heard.told()).containsExactly("karim MENTIONED", "ada MENTIONED");
        CommentNews news = heard.notices().get(1).news();
        assertThat(news.begins()).isFalse();
        assertThat(news.mapTitle()).isEqualTo("Revision 1");
        assertThat(news.place()).isEqualTo(news.thread().lastTitle());
    }

    @Test
    void tellsThoseWhomAnEditMentionsForTheFirstTime() {
        int comment = as("petra", WRITER).begin(MAIN, STEP, text("One, @{karim}"), "").posted().comment().id();
        as("petra", WRITER).edit(MAIN, comment, OptionalInt.of(1), text("One, @{karim} and @{ada}"));
        as("petra", WRITER).edit(MAIN, comment, OptionalInt.of(1), text("One, @{karim} and @{ada}"));

        assertThat(heard.told()).containsExactly("karim MENTIONED", "ada MENTIONED");
    }

    @Test
    void tellsNobodyTwiceWhomAnEditTakesOutAndPutsBack() {
        int comment = as("petra", WRITER).begin(MAIN, STEP, text("One, @{karim}"), "").posted().comment().id();
        as("petra", WRITER).edit(MAIN, comment, OptionalInt.of(1), text("One"));
        as("petra", WRITER).edit(MAIN, comment, OptionalInt.of(2), text("One, @{ada}"));
        as("petra", WRITER).edit(MAIN, comment, OptionalInt.of(3), text("One, @{karim} and @{ada}"));

        assertThat(heard.told()).containsExactly("karim MENTIONED", "ada MENTIONED");
    }

    @Test
    void tellsNobodyWhoDeletesOrResolves() {
        int comment = as("karim", WRITER).begin(MAIN, STEP, text("One"), "").posted().comment().id();
        as("ada", WRITER).resolve(MAIN, comment, OptionalInt.empty());
        as("ada", WRITER).reopen(MAIN, comment);
        as("karim", WRITER).delete(MAIN, comment);

        assertThat(heard.told()).isEmpty();
    }

    @Test
    void saysWhenMoreChangedThanItTells() {
        IntStream.rangeClosed(0, Discussion.NEWS).forEach(thread -> begun("petra"));

        assertThat(as("karim", READER).news(MAIN, 0).truncated()).isTrue();
        assertThat(as("karim", READER).news(MAIN, 0).changed()).hasSize(Discussion.NEWS);
        assertThat(as("karim", READER).news(MAIN, 1).truncated()).isFalse();
    }

    private int begun(String author) {
        return as(author, WRITER).begin(MAIN, STEP, text("One"), "").posted().comment().id();
    }

    private Discussion as(String user, DiscussionRights rights) {
        return new Discussion(maps, discussions, page -> rights, () -> Optional.of(user), people, heard.among(people), clock());
    }

    private Discussion visitor() {
        return new Discussion(maps, discussions, page -> WRITER, Optional::empty, people, heard.among(people), clock());
    }

    private DiscussionState state() {
        return maps.head(MAIN).orElseThrow().discussion();
    }

    private static Journey archived() {
        return Edited.with(Journeys.titled("A trip"), "header",
                Edited.with(Journeys.titled("A trip").header(), "status", MapStatus.ARCHIVED));
    }

    private static CommentText text(String text) {
        return new CommentText(text);
    }

    private static String rule(ThrowingCallable call) {
        return catchThrowableOfType(Failure.class, call).rule();
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
