package org.klantreis.host.wiki.content;

import java.util.Optional;

/** Spaces are archived, taken up again, or go for good with all that is in them. */
public final class SpaceLife {
    private final Spaces spaces;
    private final Contents contents;
    private final Access access;
    private final SpaceNews news;
    private final Changes changes;

    public SpaceLife(Spaces spaces, Contents contents, Access access, SpaceNews news, Changes changes) {
        this.spaces = spaces;
        this.contents = contents;
        this.access = access;
        this.news = news;
        this.changes = changes;
    }

    public void archive(Optional<WikiUser> by, String key) {
        changes.run(() -> spaces.archive(administered(by, key).key()));
    }

    public void restore(Optional<WikiUser> by, String key) {
        changes.run(() -> spaces.unarchive(administered(by, key).key()));
    }

    /** As in Confluence, nobody is told of each page that goes with it. */
    public void remove(Optional<WikiUser> by, String key) {
        changes.run(() -> {
            SpaceRow space = administered(by, key);
            news.removing(space);
            contents.deleteAll(key);
            spaces.remove(key);
        });
    }

    /** Who may not view a space is told that it is missing. */
    public SpaceRow administered(Optional<WikiUser> by, String key) {
        SpaceRow space = spaces.byKey(key).filter(found -> access.may(by, Right.VIEW, key)).orElseThrow(Refusal::missing);
        if (!access.may(by, Right.ADMINISTER, key)) {
            throw Refusal.forbidden();
        }
        return space;
    }
}
