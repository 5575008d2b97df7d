package org.klantreis.host.wiki.content;

import java.util.Optional;

/** A page, with all below it, gets another place. */
public final class Moving {
    private final Contents contents;
    private final Access access;
    private final PageNews news;
    private final Changes changes;

    public Moving(Contents contents, Access access, PageNews news, Changes changes) {
        this.contents = contents;
        this.access = access;
        this.news = news;
        this.changes = changes;
    }

    /** Moves the page under a parent, or to the top of a space when the parent is 0. */
    public Content move(Optional<WikiUser> by, long id, String space, long parent) {
        return changes.make(() -> {
            Content page = access.toEdit(by, id);
            access.toCreate(by, space);
            check(by, page, space, parent);
            return moved(page, space, parent);
        });
    }

    private Content moved(Content page, String space, long parent) {
        checkTitle(page, space);
        Content there = contents.update(page.at(space, parent), page.version());
        if (!page.space().equals(space)) {
            contents.follow(page.id(), space);
            contents.children(page.id()).forEach(child -> moved(child, space, page.id()));
        }
        news.moved(there, page);
        return there;
    }

    private void check(Optional<WikiUser> by, Content page, String space, long parent) {
        if (!page.space().equals(space) && !access.mayRemove(by, page)) {
            throw Refusal.forbidden();
        }
        if (parent != 0 && !access.toView(by, parent).space().equals(space) || below(page.id(), parent)) {
            throw Refusal.invalid("refused.parent");
        }
    }

    private void checkTitle(Content page, String space) {
        if (contents.byTitle(space, page.title()).filter(other -> other.id() != page.id()).isPresent()) {
            throw Refusal.invalid("refused.title.taken", page.title());
        }
    }

    private boolean below(long page, long place) {
        return place != 0 && (place == page
                || contents.byId(place).map(content -> below(page, content.parent())).orElse(false));
    }
}
