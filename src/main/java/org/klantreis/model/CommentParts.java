package org.klantreis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds links and mentions in the text of a comment; {@code comment-texts.json} tells scripts and us how. */
final class CommentParts {

    /** Spaces, control and format characters of Unicode; the last would let an address look like another one. */
    private static final String BLANK = "\\p{Z}\\p{Cc}\\p{Cf}";
    private static final Pattern SPECIAL = Pattern.compile(
            "@\\{([^" + BLANK + "{}]{1,255})\\}|[Hh]ttps?://[^" + BLANK + "{}<>\"]+");
    /** What ends a sentence around a link rather than the link. */
    private static final String CLOSING = ".,;:!?)]'’”";

    private final List<CommentPart> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private CommentParts() {
    }

    static List<String> mentions(String text) {
        return SPECIAL.matcher(text).results().map(found -> found.group(1)).filter(key -> key != null).distinct().toList();
    }

    static List<CommentPart> of(String text, Set<String> known) {
        CommentParts found = new CommentParts();
        int end = 0;
        for (MatchResult special : SPECIAL.matcher(text).results().toList()) {
            found.words.append(text, end, special.start());
            found.addSpecial(special, known);
            end = special.end();
        }
        found.words.append(text, end, text.length());
        return found.withLastWords();
    }

    private void addSpecial(MatchResult special, Set<String> known) {
        if (special.group(1) == null) {
            addLink(special.group());
        } else if (known.contains(special.group(1))) {
            add(new CommentPart.Mention(special.group(1)));
        } else {
            words.append(special.group());
        }
    }

    private void addLink(String found) {
        String address = withoutClosing(found);
        if (address.endsWith("://")) {
            words.append(found);
        } else {
            add(new CommentPart.Link(address));
            words.append(found, address.length(), found.length());
        }
    }

    private static String withoutClosing(String found) {
        String address = found;
        while (CLOSING.indexOf(last(address)) >= 0 && !(last(address) == ')' && address.contains("("))) {
            address = address.substring(0, address.length() - 1);
        }
        return address;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private void add(CommentPart part) {
        withLastWords();
        parts.add(part);
    }

    private List<CommentPart> withLastWords() {
        if (words.length() > 0) {
            parts.add(new CommentPart.Words(words.toString()));
            words.setLength(0);
        }
        return List.copyOf(parts);
    }
}
