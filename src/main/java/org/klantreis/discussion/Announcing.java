package org.klantreis.discussion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.usecase.People;
import org.klantreis.usecase.Person;
import org.klantreis.usecase.UserNames;
import static java.util.stream.Collectors.toMap;

/** Tells people what was said about a map. It never fails: what was said is there, whoever heard of it. */
public final class Announcing {

    /** Who is told of one comment at most; those whom it mentions come first. */
    public static final int MOST = 200;

    /** Of how many it is asked at most whether they may hear of one comment: whoever posted it waits for that. */
    static final int MOST_ASKED = 1_000;

    private final People people;
    private final PageWatchers pages;
    private final Watches watches;
    private final UserNames names;
    private final List<NoticeChannel> channels;
    private final Mishaps mishaps;

    public Announcing(People people, PageWatchers pages, Watches watches, UserNames names, List<NoticeChannel> channels,
                      Mishaps mishaps) {
        this.people = people;
        this.pages = pages;
        this.watches = watches;
        this.names = names;
        this.channels = List.copyOf(channels);
        this.mishaps = mishaps;
    }

    /** @param owner of the map: a user name, or whatever else stands there */
    void posted(CommentNews news, String owner) {
        tell(news, mishaps.attempt("Only those whom a comment mentions were told of it", () -> Optional.of(watches.of(news.map())))
                .map(choices -> Recipients.of(news, owner(owner), choices, watchers(news.map().page())))
                .orElseGet(() -> mentioned(news, news.comment().mentioned())));
    }

    /** @param mentioned user keys of those whom the comment never mentioned before; the others were told then */
    void edited(CommentNews news, Set<String> mentioned) {
        tell(news, mentioned(news, mentioned));
    }

    private Optional<String> owner(String name) {
        return name.isBlank() ? Optional.empty()
                : mishaps.attempt("The owner of a map was not told of a comment", () -> people.named(name)).map(Person::key);
    }

    private Set<String> watchers(long page) {
        return mishaps.attempt("Nobody knows who watches a page", () -> Optional.of(pages.of(page))).orElse(Set.of());
    }

    private static Map<String, Reason> mentioned(CommentNews news, Set<String> mentioned) {
        return mentioned.stream().filter(key -> !news.comment().isBy(Optional.of(key)))
                .collect(toMap(key -> key, key -> Reason.MENTIONED));
    }

    private void tell(CommentNews news, Map<String, Reason> recipients) {
        Map<String, String> known = known(news.comment());
        List<Notice> notices = recipients.entrySet().stream().limit(MOST_ASKED).flatMap(one -> mayHear(news, one.getKey())
                .map(person -> new Notice(person, one.getValue(), news, known))).limit(MOST + 1L).toList();
        if (notices.size() > MOST || recipients.size() > MOST_ASKED) {
            mishaps.note("Not everybody was told of a comment: it concerned more than " + MOST + " people");
        }
        notices.stream().limit(MOST).forEach(this::deliver);
    }

    private Stream<Person> mayHear(CommentNews news, String key) {
        return mishaps.attempt("Nobody knows whether somebody may hear of a comment", () -> people.withKey(key)
                .filter(person -> person.active() && people.mayView(news.map().page(), key))).stream();
    }

    private Map<String, String> known(Comment comment) {
        Map<String, String> known = new HashMap<>();
        Stream.concat(comment.author().stream(), comment.mentioned().stream())
                .forEach(key -> mishaps.attempt("Nobody knows what somebody is called", () -> names.of(key))
                        .ifPresent(name -> known.put(key, name)));
        return known;
    }

    private void deliver(Notice notice) {
        for (NoticeChannel channel : channels) {
            mishaps.attempt("A notice was not delivered by " + channel.getClass().getSimpleName(), () -> {
                channel.deliver(notice);
                return Optional.empty();
            });
        }
    }
}
