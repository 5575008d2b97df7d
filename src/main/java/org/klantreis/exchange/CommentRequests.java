package org.klantreis.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;

/** What clients ask for when they talk about a map, from JSON text. */
public final class CommentRequests {

    /** The longest text with every character escaped, and room for what stands around it. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /** @throws UnreadableMap if it cannot be read, or breaks a rule */
    public NewComment newComment(String body) {
        return RequestJson.read(body, from -> {
            Value element = from.value("element");
            OptionalInt replyTo = comment(from.value("replyTo"));
            if (element.isPresent() && replyTo.isPresent()) {
                element.problems().note(element.place(), "reply-has-its-place");
            }
            String token = token(from.value("token"));
            return from.required("text").comment()
                    .map(text -> new NewComment(element.anchor().orElse(Anchor.MAP), text, replyTo, token));
        }).orElseThrow();
    }

    /** @throws UnreadableMap if it cannot be read, or breaks a rule */
    public EditedComment edited(String body) {
        return RequestJson.read(body, from -> {
            OptionalInt edition = from.value("edition").count();
            return from.required("text").comment().map(text -> new EditedComment(text, edition));
        }).orElseThrow();
    }

    /** @throws UnreadableMap if it cannot be read, or breaks a rule */
    public Resolving resolving(String body) {
        return RequestJson.read(body, from ->
                new Resolving(from.required("resolved").flag().orElse(false), from.value("seen").count()));
    }

    /**
     * Whether to hear of what is said.
     *
     * @throws UnreadableMap if it cannot be read, or breaks a rule
     */
    public boolean watching(String body) {
        return RequestJson.read(body, from -> from.required("watching").flag().orElse(false));
    }

    /** The id of a comment; they count from 1. */
    private static OptionalInt comment(Value value) {
        OptionalInt id = value.count();
        if (id.isPresent() && id.getAsInt() < 1) {
            value.problems().note(value.place(), "out-of-range", id.getAsInt(), 1, Integer.MAX_VALUE);
        }
        return id;
    }

    /** Empty if absent. */
    private static String token(Value value) {
        Optional<String> token = value.text();
        if (token.isPresent() && !TOKEN.matcher(token.get()).matches()) {
            value.problems().note(value.place(), "malformed-token");
        }
        return token.orElse("");
    }
}
