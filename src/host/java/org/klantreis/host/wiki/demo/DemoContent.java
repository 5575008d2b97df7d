package org.klantreis.host.wiki.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.PageTemplate;
import org.klantreis.host.wiki.content.Right;
import org.klantreis.host.wiki.content.Spaces;
import org.klantreis.host.wiki.content.Upload;
import org.klantreis.host.wiki.content.WikiUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the demo's users, spaces and pages into an empty wiki; what people change afterwards stays. */
public final class DemoContent {
    private static final Logger LOG = LoggerFactory.getLogger(DemoContent.class);

    private final Parts parts;
    private final DueCalls due;
    private final TransactionTemplate transaction;

    public DemoContent(Parts parts, DueCalls due, TransactionTemplate transaction) {
        this.parts = parts;
        this.due = due;
        this.transaction = transaction;
    }

    public void write() {
        if (parts.users().all().isEmpty()) {
            try {
                fill();
            } catch (DuplicateKeyException e) {
                LOG.info("Another wiki on this database has just written the demo");
            }
        }
    }

    private void fill() {
        transaction.executeWithoutResult(running -> {
            DemoFile.read("users").forEach(this::user);
            DemoFile.read("spaces").forEach(this::space);
            DemoFile.read("pages").forEach(this::page);
            DemoFile.read("templates").forEach(this::template);
            calls(DemoFile.read("calls"));
        });
    }

    private void user(JsonNode user) {
        String name = user.path("name").asText();
        parts.users().add(new WikiUser(name, user.path("key").asText(), user.path("fullName").asText(),
                name + "@example.com", user.path("administrator").asBoolean(), user.path("lang").asText("en"), "auto"),
                name);
    }

    private void space(JsonNode space) {
        String key = space.path("key").asText();
        parts.spaces().add(key, space.path("name").asText());
        space.path("rights").fields().forEachRemaining(entry -> parts.spaces().grant(key,
                entry.getKey().equals("anonymous") ? Spaces.ANONYMOUS : entry.getKey(), rights(entry.getValue())));
    }

    private static Right[] rights(JsonNode names) {
        return Arrays.stream(names.asText().split(" ")).map(Right::valueOf).toArray(Right[]::new);
    }

    private void page(JsonNode page) {
        String space = page.path("space").asText();
        Optional<WikiUser> author = parts.users().byName(page.path("author").asText());
        long parent = page.has("parent")
                ? parts.contents().byTitle(space, page.path("parent").asText()).orElseThrow().id() : 0;
        Content made = parts.publishing().create(author, space, parent, page.path("title").asText(), body(page));
        page.path("attachments").forEach(name -> parts.attachments().attach(author, made.id(),
                new Upload(name.asText(), "image/png", "", DemoFile.attachment(name.asText()))));
        if (page.path("home").asBoolean()) {
            parts.spaces().home(space, made.id());
        }
    }

    private void template(JsonNode template) {
        parts.templates().save(parts.users().byName("admin"), new PageTemplate(0, template.path("space").asText(),
                template.path("name").asText(), body(template)));
    }

    /** The calls wait until the server answers; they hold on to pages, as titles may come to be other people's. */
    private void calls(JsonNode calls) {
        for (int number = 0; number < calls.size(); number++) {
            JsonNode call = calls.get(number);
            due.add(number, parts.contents().byTitle(call.path("space").asText(), call.path("title").asText())
                    .orElseThrow().id());
        }
    }

    private static String body(JsonNode page) {
        return String.join("\n", StreamSupport.stream(page.path("body").spliterator(), false)
                .map(JsonNode::asText).toList());
    }
}
