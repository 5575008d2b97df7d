package org.klantreis.discussion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who should hear of a new comment, each once and for the first reason that holds; never its author. */
final class Recipients {

    private final Optional<String> author;
    private final Map<String, Boolean> choices;
    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    private Recipients(Optional<String> author, Map<String, Boolean> choices) {
        this.author = author;
        this.choices = choices;
    }

    /**
     * The reason by user key, in the order of the reasons. Whoever wants to hear nothing of the map is here only if the
     * comment mentions them.
     *
     * @param owner   user key, if the map is owned by somebody with an account
     * @param choices whether they watch the map, by the user keys of all who chose
     * @param page    user keys of those who watch the page
     */
    static Map<String, Reason> of(CommentNews news, Optional<String> owner, Map<String, Boolean> choices, Set<String> page) {
        Recipients all = new Recipients(news.comment().author(), choices);
        all.add(Reason.MENTIONED, news.comment().mentioned());
        all.add(Reason.TAKES_PART, news.thread().writers());
        all.add(Reason.TAKES_PART, news.thread().mentioned());
        all.add(Reason.OWNS, owner.stream().toList());
        all.add(Reason.WATCHES_MAP, all.watchers());
        all.add(Reason.WATCHES_PAGE, page);
        return all.reasons;
    }

    private List<String> watchers() {
        return choices.keySet().stream().filter(choices::get).toList();
    }

    private void add(Reason reason, Collection<String> users) {
        users.stream().filter(user -> !author.equals(Optional.of(user)))
                .filter(user -> reason == Reason.MENTIONED || choices.getOrDefault(user, true))
                .forEach(user -> reasons.putIfAbsent(user, reason));
    }
}
