package org.klantreis.browser;

import java.time.Clock;
import java.util.List;
import org.klantreis.host.wiki.content.Mail;
import org.klantreis.host.wiki.content.Notice;
import org.klantreis.host.wiki.content.Outbox;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.testing.RunningWiki;

/** People of the running wiki who are called like hostile texts, by the numbers of these. */
final class HostilePeople {

    private HostilePeople() {
    }

    /** Lets them view and comment. */
    static void letIn() {
        Users users = new Users(RunningWiki.rows(), Clock.systemUTC());
        HostileTexts.numbers().mapToObj(HostilePeople::person).forEach(person -> {
            users.add(person, person.name());
            grant(person, "VIEW");
            grant(person, "COMMENT");
        });
    }

    /** With all that was written to them. */
    static void throwOut() {
        RunningWiki.rows().update("DELETE FROM wiki_mail WHERE recipient LIKE 'hostile-%'");
        RunningWiki.rows().update("DELETE FROM wiki_notice WHERE user_name LIKE 'hostile-%'");
        RunningWiki.rows().update("DELETE FROM wiki_grant WHERE user_name LIKE 'hostile-%'");
        RunningWiki.rows().update("DELETE FROM wiki_user WHERE name LIKE 'hostile-%'");
    }

    /** Name, password and key of one. */
    static String user(int number) {
        return "hostile-" + number;
    }

    static String mention(int number) {
        return "@{" + user(number) + "}";
    }

    /** What one was written, the latest first. */
    static List<Mail> mails(int number) {
        return new Outbox(RunningWiki.rows()).mails(person(number));
    }

    /** What stands in the inbox of one, the latest first. */
    static List<Notice> notices(int number) {
        return new Outbox(RunningWiki.rows()).notices(person(number));
    }

    private static WikiUser person(int number) {
        return new WikiUser(user(number), user(number), HostileTexts.name(number), user(number) + "@example.com", false, "en", "light");
    }

    private static void grant(WikiUser person, String right) {
        RunningWiki.rows().update("INSERT INTO wiki_grant (space_key, user_name, right_name) VALUES ('DEMO', ?, ?)", person.name(), right);
    }
}
