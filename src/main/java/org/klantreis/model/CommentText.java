package org.klantreis.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody wrote: lines of plain text, in which web addresses are links and <code>@{userkey}</code> mentions
 * somebody. A mention holds the key and not the name, because names change.
 */
public record CommentText(String value) {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /**
     * Takes all line ends as {@code \n} and leaves out white space at both ends.
     *
     * @throws InvalidValue if nothing in it can be seen, it is too long, mentions too many or cannot be stored
     */
    public CommentText {
        value = LINE_END.matcher(value).replaceAll("\n").strip();
        if (value.codePoints().noneMatch(Rules::isVisible)) {
            throw new InvalidValue("missing", "text");
        }
        Rules.atMost(Limits.COMMENT, "text", value);
        checkMentions(CommentParts.mentions(value).size());
    }

    private static void checkMentions(int people) {
        if (people > Limits.MENTIONS) {
            throw new InvalidValue("too-many-mentions", "text", people, Limits.MENTIONS);
        }
    }

    /** The user keys that are mentioned, each once, in order; whether or not somebody has them. */
    public List<String> mentions() {
        return CommentParts.mentions(value);
    }

    /** @param known user keys that stand for somebody; a mention of any other is words */
    public List<CommentPart> parts(Set<String> known) {
        return CommentParts.of(value, known);
    }
}
