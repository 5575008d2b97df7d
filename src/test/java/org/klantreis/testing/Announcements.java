package org.klantreis.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.klantreis.discussion.Announcing;
import org.klantreis.discussion.Mishaps;
import org.klantreis.discussion.Notice;
import org.klantreis.discussion.NoticeChannel;
import org.klantreis.discussion.PageWatchers;
import org.klantreis.usecase.People;
import org.klantreis.usecase.Person;

/** A wiki in which everything that is told is heard here, and every mishap noted. */
public final class Announcements implements NoticeChannel, PageWatchers, Mishaps {

    public final InMemoryWatches watches = new InMemoryWatches();
    private final Set<String> pageWatchers = new LinkedHashSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> mishaps = new ArrayList<>();

    /** @param others beside this one, and before it */
    public Announcing among(People people, NoticeChannel... others) {
        List<NoticeChannel> channels = new ArrayList<>(List.of(others));
        channels.add(this);
        return new Announcing(people, this, watches, key -> people.withKey(key).map(Person::name), channels, this);
    }

    public void watchesPage(String key) {
        pageWatchers.add(key);
    }

    public List<Notice> notices() {
        return notices;
    }

    /** Who was told and why, such as {@code karim MENTIONED}. */
    public List<String> told() {
        return notices.stream().map(notice -> notice.to().key() + " " + notice.reason()).toList();
    }

    public List<String> mishaps() {
        return mishaps;
    }

    @Override
    public void deliver(Notice notice) {
        notices.add(notice);
    }

    @Override
    public Set<String> of(long page) {
        return pageWatchers;
    }

    @Override
    public void note(String what) {
        mishaps.add(what);
    }

    @Override
    public void note(String what, Throwable cause) {
        mishaps.add(what + ": " + cause.getMessage());
    }
}
