package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.klantreis.host.wiki.content.Attachment;
import org.klantreis.host.wiki.content.Attachments;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Upload;
import org.klantreis.host.wiki.standin.AttachmentAddress;

/** Lists the files of a page, and hangs new ones there. */
final class AttachmentCalls {
    private final Attachments attachments;
    private final ContentJson json;

    AttachmentCalls(Attachments attachments, ContentJson json) {
        this.attachments = attachments;
        this.json = json;
    }

    Answer list(Call call) {
        List<ObjectNode> files = attachments.of(call.user(), call.id()).stream()
                .filter(file -> call.param("filename").map(file.fileName()::equals).orElse(true))
                .map(this::file).toList();
        return Answer.ok(json.page(files, call, path(call)));
    }

    /** Takes one file; a name that the page already has is refused, as Confluence does. */
    Answer attach(Call call) throws IOException {
        Upload upload = call.upload("file");
        if (attachments.of(call.user(), call.id()).stream().anyMatch(file -> file.fileName().equals(upload.fileName()))) {
            throw Refusal.invalid("refused.file.taken", upload.fileName());
        }
        return Answer.ok(json.page(List.of(file(attachments.attach(call.user(), call.id(), upload))), call, path(call)));
    }

    private static String path(Call call) {
        return "/rest/api/content/" + call.id() + "/child/attachment";
    }

    private ObjectNode file(Attachment file) {
        ObjectNode one = ContentJson.object().put("id", "att" + file.id()).put("type", "attachment").put("status", "current")
                .put("title", file.fileName());
        one.putObject("metadata").put("mediaType", file.mediaType()).put("comment", file.comment());
        one.putObject("extensions").put("mediaType", file.mediaType()).put("fileSize", file.size()).put("comment", file.comment());
        one.putObject("_links").put("download", AttachmentAddress.of(file));
        return one;
    }
}
