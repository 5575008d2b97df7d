package org.klantreis.confluence;

import static java.util.stream.Collectors.joining;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.Notice;
import org.klantreis.drawing.Texts;
import org.klantreis.model.CommentPart;

/** A comment line by line, each of words, links and names, as a template takes them. */
final class CommentLines {

    private static final int EXCERPT = 300;

    private final Notice notice;
    private final Texts texts;
    private final List<List<Map<String, Object>>> lines = new ArrayList<>();

    private CommentLines(Notice notice, Texts texts) {
        this.notice = notice;
        this.texts = texts;
        lines.add(new ArrayList<>());
    }

    static CommentLines of(Notice notice, Texts texts) {
        CommentLines lines = new CommentLines(notice, texts);
        Comment comment = notice.news().comment();
        comment.text().map(text -> text.parts(comment.mentioned())).orElse(List.of()).forEach(lines::add);
        return lines;
    }

    /** Of each part its {@code text}, its {@code link} if it is one, and whether it is {@code strong}. */
    List<List<Map<String, Object>>> lines() {
        return lines;
    }

    /** The beginning as plain text. */
    String excerpt() {
        String all = lines.stream().map(line -> line.stream().map(part -> (String) part.get("text")).collect(joining()))
                .collect(joining(" "));
        return all.codePointCount(0, all.length()) <= EXCERPT ? all
                : all.substring(0, all.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }

    private void add(CommentPart part) {
        if (part instanceof CommentPart.Link link) {
            add(link.address(), link.address(), false);
        } else if (part instanceof CommentPart.Mention mention) {
            add("@" + notice.names().getOrDefault(mention.userKey(), texts.text("mail.unknown")), "", true);
        } else if (part instanceof CommentPart.Words words) {
            addLines(words.text().split("\n", -1));
        }
    }

    private void addLines(String... words) {
        add(words[0], "", false);
        for (int line = 1; line < words.length; line++) {
            lines.add(new ArrayList<>());
            add(words[line], "", false);
        }
    }

    private void add(String text, String link, boolean strong) {
        lines.get(lines.size() - 1).add(Map.of("text", text, "link", link, "strong", strong));
    }
}
