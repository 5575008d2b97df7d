package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.Resolution;
import org.klantreis.discussion.ThreadHead;
import org.klantreis.model.Anchor;
import org.klantreis.model.AnchorTitles;
import org.klantreis.usecase.UserNames;

/** The shapes in which threads are told: with all comments, or in a list with the first. */
final class ThreadForm {

    private final AnchorTitles titles;
    private final Asker asker;
    private final UserNames names;
    private final CommentForm comments;

    /** @param titles of places on the map as it is now */
    ThreadForm(AnchorTitles titles, Asker asker, UserNames names) {
        this.titles = titles;
        this.asker = asker;
        this.names = new RememberedNames(names);
        this.comments = new CommentForm(asker, this.names);
    }

    Map<String, Object> of(CommentThread thread) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", thread.id());
        form.put("version", thread.changedIn());
        place(form, thread.anchor(), thread.lastTitle());
        form.put("open", thread.open());
        form.put("resolved", thread.resolution().map(this::resolved));
        form.put("latest", thread.latest().id());
        form.put("comments", thread.comments().stream().map(comments::of).toList());
        return form;
    }

    /** For an archive: without what is theirs who asks, or changes what follows. */
    Map<String, Object> kept(CommentThread thread) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", thread.id());
        place(form, thread.anchor(), thread.lastTitle());
        form.put("resolved", thread.resolution().map(this::resolved));
        form.put("comments", thread.comments().stream().map(comments::withoutRights).toList());
        return form;
    }

    Map<String, Object> of(ThreadHead head) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", head.id());
        form.put("version", head.changedIn());
        if (head.gone()) {
            form.put("removed", true);
        } else {
            told(form, head);
        }
        return form;
    }

    /** Without what depends on rights: who polls asks by the version of the discussion, which does not change with these. */
    Map<String, Object> news(ThreadHead head) {
        Map<String, Object> form = of(head);
        form.computeIfPresent("first", (member, first) -> comments.withoutRights(head.first()));
        return form;
    }

    private void told(Map<String, Object> form, ThreadHead head) {
        place(form, head.anchor(), head.lastTitle());
        form.put("open", head.open());
        form.put("resolved", head.resolution().map(this::resolved));
        form.put("latest", head.latest());
        form.put("latestAt", head.latestAt());
        form.put("comments", head.comments());
        form.put("mine", asker.isAmong(head.writers()));
        form.put("mentionsMe", asker.isAmong(head.mentioned()));
        form.put("first", comments.of(head.first()));
    }

    private void place(Map<String, Object> form, Anchor anchor, String lastTitle) {
        Optional<String> title = titles.of(anchor);
        form.put("element", anchor.element());
        form.put("title", title.orElse(lastTitle));
        form.put("gone", title.isEmpty());
    }

    private Map<String, Object> resolved(Resolution resolution) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("by", resolution.by());
        form.put("byName", resolution.by().flatMap(names::of));
        form.put("at", resolution.at());
        return form;
    }
}
