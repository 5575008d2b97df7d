package org.klantreis.host.wiki;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Upload;

/** Takes a file out of a form that carries one. */
public final class Uploads {
    private Uploads() {
    }

    /** Gives the file in a field of the form, with the comment beside it. */
    public static Upload of(HttpServletRequest request, String field) throws IOException {
        try {
            Part part = Optional.ofNullable(request.getPart(field)).orElseThrow(() -> Refusal.invalid("refused.request", field));
            return new Upload(Optional.ofNullable(part.getSubmittedFileName()).orElse(""),
                    Optional.ofNullable(part.getContentType()).orElse("application/octet-stream"),
                    Optional.ofNullable(request.getParameter("comment")).orElse(""),
                    part.getInputStream().readNBytes(Upload.MOST + 1));
        } catch (ServletException | IllegalStateException unread) {
            throw Refusal.invalid("refused.file.size", Upload.MOST);
        }
    }
}
