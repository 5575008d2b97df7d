package org.klantreis.discussion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.usecase.Wiki;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** Petra replies in a thread; each row tells who then hears of it and why. */
class RecipientsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the one who is mentioned,         karim,       ,      ,     ,      ,      ,      karim MENTIONED
            nobody about themselves,          petra,       petra, petra, petra, petra, petra, ''
            who wrote in the thread,          ,            ada,   ,     ,      ,      ,      ada TAKES_PART
            who was mentioned there before,   ,            ,      ada,  ,      ,      ,      ada TAKES_PART
            the owner of the map,             ,            ,      ,     anna,  ,      ,      anna OWNS
            who watches the map,              ,            ,      ,     ,      ada,   ,      ada WATCHES_MAP
            who watches the page,             ,            ,      ,     ,      ,      ada,   ada WATCHES_PAGE
            everybody once for the first,     ada,         ada,   ada,  ada,   ada,   ada,   ada MENTIONED
            writers before owners,            ,            anna,  ,     anna,  anna,  anna,  anna TAKES_PART
            owners before watchers,           ,            ,      ,     anna,  anna,  anna,  anna OWNS
            the map before its page,          ,            ,      ,     ,      ada,   ada,   ada WATCHES_MAP
            nobody who wants to hear nothing, ,            -ada,  -sam, -anna, ,      -old,  ''
            but whoever is mentioned,         -ada,        -ada,  ,     ,      ,      ,      ada MENTIONED
            all of them in this order,        karim,       ada,   sam,  anna,  mo,    old,   'karim MENTIONED, ada TAKES_PART, sam TAKES_PART, anna OWNS, mo WATCHES_MAP, old WATCHES_PAGE'
            """)
    void are(String whom, String mentioned, String writer, String calledBefore, String owner, String mapWatcher,
             String pageWatcher, String told) {
        CommentNews news = reply(users(mentioned), users(writer), users(calledBefore));
        Map<String, Boolean> choices = new HashMap<>(silent(mentioned, writer, calledBefore, owner, pageWatcher));
        users(mapWatcher).forEach(key -> choices.put(key, true));

        Map<String, Reason> reasons = Recipients.of(news, users(owner).stream().findFirst(), choices, users(pageWatcher));

        assertThat(reasons.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(joining(", "))).isEqualTo(told);
    }

    private static CommentNews reply(Set<String> mentioned, Set<String> writer, Set<String> calledBefore) {
        CommentThread thread = new CommentThread(1, Anchor.MAP, "A trip", Optional.empty(), 1,
                List.of(written(writer.stream().findFirst(), calledBefore).stored(1)));
        CommentThread replied = thread.replied(written(Optional.of("petra"), mentioned)).stored(2, 2);
        return new CommentNews(Wiki.MAIN, "A trip", "A trip", replied, replied.latest());
    }

    private static Comment written(Optional<String> author, Set<String> mentioned) {
        return Comment.written(author, Wiki.NOW, new CommentText("One"), mentioned, "");
    }

    /** A minus tells that this user wants to hear nothing of the map. */
    private static Map<String, Boolean> silent(String... users) {
        return Arrays.stream(users).filter(user -> user != null && user.startsWith("-")).map(user -> user.substring(1))
                .distinct().collect(toMap(user -> user, user -> false));
    }

    private static Set<String> users(String user) {
        return user == null ? Set.of() : new TreeSet<>(List.of(user.replace("-", "")));
    }
}
