package org.klantreis.host.wiki.content;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The server itself makes copies of pages, and tells of each which page it came from. */
public final class Copying {
    private final Contents contents;
    private final Access access;
    private final Publishing publishing;
    private final Attachments attachments;
    private final PageNews news;
    private final Changes changes;

    public Copying(Contents contents, Access access, Publishing publishing, Attachments attachments, PageNews news,
                   Changes changes) {
        this.contents = contents;
        this.access = access;
        this.publishing = publishing;
        this.attachments = attachments;
        this.news = news;
        this.changes = changes;
    }

    public Content copy(Optional<WikiUser> by, long id, String space, long parent, String title) {
        Content origin = access.toView(by, id);
        return changes.make(() -> copied(by, origin, space, parent, title));
    }

    /** Copies the page and every visible page below it; the titles are made by the given rule. */
    public List<Content> copyTree(Optional<WikiUser> by, long id, String space, long parent,
                                  UnaryOperator<String> title) {
        Content origin = access.toView(by, id);
        return changes.make(() -> {
            List<Content> made = new java.util.ArrayList<>();
            copyBranch(by, origin, space, parent, title, made);
            return List.copyOf(made);
        });
    }

    private void copyBranch(Optional<WikiUser> by, Content origin, String space, long parent,
                            UnaryOperator<String> title, List<Content> made) {
        List<Content> children = contents.children(origin.id());
        Content copy = copied(by, origin, space, parent, Line.cutTitle(title.apply(origin.title())));
        made.add(copy);
        children.stream().filter(child -> made.stream().noneMatch(done -> done.id() == child.id()))
                .filter(child -> access.mayView(by, child))
                .forEach(child -> copyBranch(by, child, space, copy.id(), title, made));
    }

    private Content copied(Optional<WikiUser> by, Content origin, String space, long parent, String title) {
        Content copy = publishing.create(by, space, parent, title, origin.body());
        attachments.copy(origin.pageId(), copy.id());
        news.copied(origin, copy);
        return copy;
    }
}
