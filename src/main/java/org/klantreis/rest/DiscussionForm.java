package org.klantreis.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.discussion.DiscussionRights;
import org.klantreis.discussion.ThreadList;
import org.klantreis.discussion.ThreadNews;
import org.klantreis.model.Anchor;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.MapNow;

/** The shapes in which the discussion of a map is told: its threads, and what is new in it. */
final class DiscussionForm {

    private DiscussionForm() {
    }

    static Map<String, Object> list(ThreadList list, DiscussionRights rights, ThreadForm threads, UriInfo uri) {
        Map<String, Object> form = state(list.map());
        form.put("closed", list.map().closed());
        form.put("may", may(rights));
        form.putAll(ListForm.of(list.threads(), list.threads().entries().stream().map(threads::of).toList(), uri));
        return form;
    }

    static Map<String, Object> news(ThreadNews news, ThreadForm threads) {
        Map<String, Object> form = state(news.map());
        form.put("marks", marks(news.open()));
        form.put("changed", news.changed().stream().map(threads::news).toList());
        form.put("truncated", news.truncated());
        return form;
    }

    static Map<String, Object> counts(DiscussionState state) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("open", state.open());
        form.put("resolved", state.resolved());
        return form;
    }

    private static Map<String, Object> state(MapNow map) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("version", map.discussion().version());
        form.put("revision", map.revision().number());
        form.putAll(counts(map.discussion()));
        return form;
    }

    private static Map<String, Object> may(DiscussionRights rights) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("comment", rights.comment());
        form.put("administer", rights.administer());
        return form;
    }

    private static Map<String, Integer> marks(Map<Anchor, Integer> open) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        open.forEach((anchor, count) -> marks.put(anchor.element(), count));
        return marks;
    }
}
