package org.klantreis.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.klantreis.testing.RunningWiki;

/**
 * A map of which everything that people typed is hostile: what its steps are called, what is said of each, what all of it is
 * said again of the map as a whole, and the names of those who say it and of those who are mentioned.
 */
final class HostileTalk {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Somebody of the demo whom a text mentions. */
    private static final String SANNE = "ff80808190a2";

    private final long page;
    private final int thread;

    private HostileTalk(long page, int thread) {
        this.page = page;
        this.thread = thread;
    }

    /** Lets {@link HostilePeople}, who are there, begin to talk. */
    static HostileTalk on(WikiContent wiki) {
        long page = wiki.page("Hostile", WikiContent.MACRO);
        wiki.map(page, document());
        HostileTexts.numbers().forEach(number -> wiki.by(HostilePeople.user(number)).comment(page, "s" + number, said(number)));
        int thread = wiki.comment(page, "", HostileTexts.text(0));
        List<Integer> replies = HostileTexts.numbers().mapToObj(number -> wiki.reply(page, thread, HostileTexts.text(number))).toList();
        HostileTexts.numbers().forEach(number -> pretend(replies.get(number), number));
        return new HostileTalk(page, thread);
    }

    long page() {
        return page;
    }

    /** Where its thread of everything is. */
    String address() {
        return "/pages/viewpage.action?pageId=" + page + "&klantreis-comment=" + thread;
    }

    /** What is said of a step, which mentions somebody. */
    static String said(int number) {
        return HostileTexts.text(number).replaceAll("\\R", "\n") + "\n" + HostilePeople.mention(mentioned(number));
    }

    /** The same as people read it. */
    static String read(int number) {
        return said(number).replace("@{" + SANNE + "}", "@Sanne Visser")
                .replace(HostilePeople.mention(mentioned(number)), "@" + HostileTexts.name(mentioned(number)));
    }

    /** Who is mentioned there. */
    static int mentioned(int number) {
        return (number + 1) % HostileTexts.count();
    }

    /** As if another had said it and mentioned somebody: if they did, each would be written to about all the others. */
    private static void pretend(int comment, int number) {
        RunningWiki.rows().update("UPDATE \"AO_9CF566_COMMENT\" SET \"AUTHOR\" = ?, \"BODY\" = ?, \"MENTIONED\" = ? WHERE \"ID\" = ?",
                HostilePeople.user(number), said(number), HostilePeople.user(mentioned(number)) + " " + SANNE, comment);
    }

    private static String document() {
        ObjectNode map = JSON.createObjectNode().put("format", "klantreis").put("formatVersion", 1).put("kind", "journey").put("lang", "en")
                .put("title", HostileTexts.line(0));
        map.putArray("phases").addObject().put("id", "p").put("title", HostileTexts.line(1));
        map.putArray("steps").addAll(HostileTexts.numbers()
                .mapToObj(number -> JSON.createObjectNode().put("id", "s" + number).put("phase", "p").put("title", HostileTexts.line(number))).toList());
        return map.toString();
    }
}
