package org.klantreis.host.wiki.content;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Drafts become pages, pages get new versions. */
public final class Publishing {
    private final Contents contents;
    private final Access access;
    private final PageNews news;
    private final Changes changes;
    private final Clock clock;

    public Publishing(Contents contents, Access access, PageNews news, Changes changes, Clock clock) {
        this.contents = contents;
        this.access = access;
        this.news = news;
        this.changes = changes;
        this.clock = clock;
    }

    /** A page that only its author sees; it keeps its id when it is published. */
    public Content draft(Optional<WikiUser> by, String space, long parent, String title, String body) {
        Line.checkTitle(title, false);
        Storage.check(body);
        return changes.make(() -> {
            access.toCreate(by, space);
            checkParent(by, space, parent);
            return contents.insert(fresh(by, space, parent, title, body, Status.DRAFT));
        });
    }

    public Content create(Optional<WikiUser> by, String space, long parent, String title, String body) {
        Storage.check(body);
        return changes.make(() -> {
            access.toCreate(by, space);
            checkParent(by, space, parent);
            checkTitle(space, title, 0);
            Content page = contents.insert(fresh(by, space, parent, title.strip(), Storage.identify(body),
                    Status.CURRENT));
            news.created(page);
            return page;
        });
    }

    /** Publishes the draft or the next version of a page; refused when the page is no longer at the base version. */
    public Content publish(Optional<WikiUser> by, long id, int base, String title, String body, String message) {
        Storage.check(body);
        Line.checkMessage(message);
        return changes.make(() -> {
            Content before = access.toEdit(by, id);
            checkTitle(before.space(), title, id);
            if (before.version() != base) {
                throw Refusal.stale(before.version());
            }
            return before.draft() ? firstVersion(by, before, title, body)
                    : nextVersion(by, before, title, body, message);
        });
    }

    /** Makes an old version the newest one again, as a new version. */
    public Content revert(Optional<WikiUser> by, long pageId, int number) {
        return changes.make(() -> {
            Content page = access.toEdit(by, pageId);
            Content old = contents.version(page.pageId(), number).orElseThrow(Refusal::missing);
            checkTitle(page.space(), old.title(), pageId);
            return nextVersion(by, page, old.title(), old.body(), "v. " + number);
        });
    }

    private Content firstVersion(Optional<WikiUser> by, Content draft, String title, String body) {
        Content page = contents.update(placed(draft).published(1, title.strip(), Storage.identify(body), name(by), now(), ""), 1);
        news.created(page);
        return page;
    }

    /** A draft whose parent has gone meanwhile comes to stand at the top of its space. */
    private Content placed(Content draft) {
        boolean stands = contents.byId(draft.parent()).filter(Content::current)
                .filter(parent -> parent.space().equals(draft.space())).isPresent();
        return stands ? draft : draft.at(draft.space(), 0);
    }

    private Content nextVersion(Optional<WikiUser> by, Content before, String title, String body, String message) {
        Content page = contents.update(before.published(before.version() + 1, title.strip(), Storage.identify(body),
                name(by), now(), message), before.version());
        Content old = contents.insert(historical(before));
        news.updated(page, old);
        return page;
    }

    private static Content historical(Content before) {
        return before.with(Status.HISTORICAL);
    }

    private Content fresh(Optional<WikiUser> by, String space, long parent, String title, String body, Status status) {
        return new Content(0, 0, 1, status, space, parent, title, body, name(by), now(), name(by), now(), "");
    }

    private void checkTitle(String space, String title, long self) {
        Line.checkTitle(title, true);
        if (contents.byTitle(space, title).filter(other -> other.id() != self).isPresent()) {
            throw Refusal.invalid("refused.title.taken", title.strip());
        }
    }

    private void checkParent(Optional<WikiUser> by, String space, long parent) {
        if (parent != 0 && !access.toView(by, parent).space().equals(space)) {
            throw Refusal.invalid("refused.parent");
        }
    }

    /** Databases keep microseconds; what is answered at once must equal what is read again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String name(Optional<WikiUser> by) {
        return by.map(WikiUser::name).orElse(Spaces.ANONYMOUS);
    }
}
