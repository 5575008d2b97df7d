package org.klantreis.host.wiki.content;

import java.util.List;
import java.util.Optional;

/** Pages leave, come back, or go for good. */
public final class Trash {
    private final Contents contents;
    private final Access access;
    private final PageNews news;
    private final Changes changes;

    public Trash(Contents contents, Access access, PageNews news, Changes changes) {
        this.contents = contents;
        this.access = access;
        this.news = news;
        this.changes = changes;
    }

    /** Trashes a page, whose children move up one level; a draft has no way back and is removed. */
    public void trash(Optional<WikiUser> by, long id) {
        changes.run(() -> {
            Content page = access.toRemove(by, id);
            if (page.draft()) {
                contents.delete(page.id());
            } else {
                trash(page);
            }
        });
    }

    private void trash(Content page) {
        Content gone = contents.update(page.with(Status.TRASHED), page.version());
        contents.adopt(page.id(), page.parent());
        news.trashed(gone);
    }

    /** Puts a page back at the top of its space, as its old parent may have gone. */
    public Content restore(Optional<WikiUser> by, long id) {
        return changes.make(() -> {
            Content page = access.inTrash(by, id);
            if (contents.byTitle(page.space(), page.title()).isPresent()) {
                throw Refusal.invalid("refused.title.taken", page.title());
            }
            Content back = contents.update(page.with(Status.CURRENT).at(page.space(), 0), page.version());
            news.restored(back);
            return back;
        });
    }

    public void purge(Optional<WikiUser> by, long id) {
        changes.run(() -> {
            Content page = access.inTrash(by, id);
            contents.delete(page.pageId());
            news.removed(page);
        });
    }

    public List<Content> of(Optional<WikiUser> by, String space) {
        if (!access.may(by, Right.ADMINISTER, space)) {
            throw Refusal.forbidden();
        }
        return contents.inSpace(space, Status.TRASHED);
    }
}
