package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.WikiUser;

/** Lists spaces, says who people are, and whether the site may be changed. */
final class DirectoryCalls {
    private final Parts parts;
    private final ContentJson json;

    DirectoryCalls(Parts parts, ContentJson json) {
        this.parts = parts;
        this.json = json;
    }

    Answer spaces(Call call) {
        List<ObjectNode> spaces = parts.access().visibleSpaces(call.user()).stream().map(json::space).toList();
        return Answer.ok(json.page(spaces, call, "/rest/api/space"));
    }

    Answer space(Call call) {
        return parts.access().visibleSpaces(call.user()).stream().filter(space -> space.key().equals(call.part(1)))
                .findFirst().map(json::space).map(Answer::ok).orElseThrow(Refusal::missing);
    }

    Answer archive(Call call) {
        parts.spaceLife().archive(call.user(), call.part(1));
        return Answer.done();
    }

    Answer takeUp(Call call) {
        parts.spaceLife().restore(call.user(), call.part(1));
        return Answer.done();
    }

    /** Removes it at once; Confluence does it in a long-running task of which it answers the address. */
    Answer remove(Call call) {
        parts.spaceLife().remove(call.user(), call.part(1));
        return Answer.done();
    }

    /** Finds people, nothing else; anonymous visitors find nobody. */
    Answer search(Call call) {
        UserQuery query = UserQuery.parse(call.param("cql").orElse(""));
        List<WikiUser> all = call.user().isPresent() ? parts.users().all() : List.of();
        List<ObjectNode> found = all.stream().filter(query::finds).map(json::found).toList();
        return Answer.ok(json.page(found, call, "/rest/api/search").put("totalSize", found.size()));
    }

    Answer currentUser(Call call) {
        return Answer.ok(call.user().map(json::user).orElseGet(json::anonymous));
    }

    Answer accessMode() {
        return Answer.ok(TextNode.valueOf(parts.mode().word()));
    }

    Answer changeAccessMode(Call call) throws IOException {
        call.user().filter(WikiUser::administrator).orElseThrow(Refusal::forbidden);
        parts.mode().become(call.body().asText());
        return accessMode();
    }

    Answer user(Call call) {
        call.user().orElseThrow(Refusal::forbidden);
        return call.param("username").flatMap(parts.users()::byName)
                .or(() -> call.param("key").flatMap(parts.users()::byKey))
                .map(json::user).map(Answer::ok).orElseThrow(Refusal::missing);
    }
}
