package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.discussion.Comment;
import org.klantreis.model.CommentText;
import org.klantreis.usecase.UserNames;

/** The shape in which a comment is told; of a deleted one only that it was there. */
final class CommentForm {

    private final Asker asker;
    private final UserNames names;

    CommentForm(Asker asker, UserNames names) {
        this.asker = asker;
        this.names = names;
    }

    Map<String, Object> of(Comment comment) {
        Map<String, Object> form = withoutRights(comment);
        if (!comment.deleted()) {
            form.put("may", asker.may(comment));
        }
        return form;
    }

    /** The same without what whoever asks may do with it. */
    Map<String, Object> withoutRights(Comment comment) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", comment.id());
        if (comment.deleted()) {
            form.put("at", comment.at());
            form.put("deleted", true);
        } else {
            words(form, comment);
        }
        return form;
    }

    private void words(Map<String, Object> form, Comment comment) {
        form.put("author", comment.author());
        form.put("authorName", comment.author().flatMap(names::of));
        form.put("at", comment.at());
        form.put("edited", comment.edited());
        form.put("edition", comment.edition());
        form.put("text", comment.text().map(CommentText::value));
        form.put("mentions", Optional.of(mentions(comment)).filter(people -> !people.isEmpty()));
    }

    private List<Map<String, Object>> mentions(Comment comment) {
        return comment.mentioned().stream().sorted().map(this::person).toList();
    }

    private Map<String, Object> person(String key) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("key", key);
        form.put("name", names.of(key));
        return form;
    }
}
