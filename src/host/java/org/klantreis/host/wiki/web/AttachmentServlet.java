package org.klantreis.host.wiki.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klantreis.host.wiki.content.Attachment;
import org.klantreis.host.wiki.content.Attachments;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.standin.CurrentAccount;

/** Serves files at {@code /download/attachments/{page}/{file}}: pictures to look at, all else only to be saved. */
public final class AttachmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([^/]+)");
    /** SVG is not among them, because it can hold scripts. */
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final transient Attachments attachments;

    AttachmentServlet(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-cache");
        try {
            if (!path.matches()) {
                throw Refusal.missing();
            }
            serve(attachments.find(CurrentAccount.current(), Long.parseLong(path.group(1)), path.group(2)), response);
        } catch (Refusal refusal) {
            response.sendError(refusal.status());
        }
    }

    private void serve(Attachment file, HttpServletResponse response) throws IOException {
        boolean picture = PICTURES.contains(file.mediaType());
        byte[] bytes = attachments.bytes(file);
        response.setContentType(picture ? file.mediaType() : "application/octet-stream");
        response.setHeader("Content-Disposition", picture ? "inline" : "attachment");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
