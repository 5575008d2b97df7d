package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.Task;
import com.atlassian.mywork.model.NotificationBuilder;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.host.wiki.content.Outbox;
import org.klantreis.host.wiki.standin.WikiInbox;
import org.klantreis.host.wiki.standin.WikiMailQueue;

/** The page on which people read what plugins mail them and put into their inboxes. */
class OutboxTest {

    private static final String HOSTILE = "</iframe>\" onload=alert(1) '<script>alert(1)</script>&amp;";
    @AutoClose
    private static final WikiAlone WIKI = new WikiAlone();
    private final Outbox outbox = new Outbox(WIKI.database().jdbc());
    private final WikiMailQueue queue = new WikiMailQueue(outbox, Clock.systemUTC());
    private final WikiInbox inbox = new WikiInbox(outbox, Clock.systemUTC());

    @BeforeEach
    void empty() {
        WIKI.database().jdbc().update("DELETE FROM wiki_mail");
        WIKI.database().jdbc().update("DELETE FROM wiki_notice");
    }

    @Test
    void showsPeopleTheirOwnPostAndAdministratorsAll() {
        mail("viewer", "To the viewer");
        mail("editor", "To the editor");
        tell("viewer", "Told the viewer", "1");
        tell("editor", "Told the editor", "1");

        assertThat(shown("viewer")).contains("To the viewer", "Told the viewer").doesNotContain("To the editor", "Told the editor");
        assertThat(shown("lead")).contains("No mail has been sent yet.", "No notice has been sent yet.");
        assertThat(shown("admin")).contains("To the viewer", "Told the viewer", "To the editor", "Told the editor");
    }

    @Test
    void asksForAnAccount() {
        assertThat(WIKI.browser().get("/outbox.action").statusCode()).isEqualTo(403);
    }

    @Test
    void putsTheLatestFirst() {
        mail("viewer", "Sent first");
        mail("viewer", "Sent then");

        assertThat(shown("viewer")).containsSubsequence("Sent then", "Sent first");
    }

    @Test
    void lendsNothingOfItsPageToWhatItShows() {
        queue.addTask("mail", new ConfluenceMailQueueItem("viewer@example.com", HOSTILE, HOSTILE, "text/html"));
        inbox.createOrUpdate("viewer", new NotificationBuilder().title(HOSTILE).itemTitle(HOSTILE).description(HOSTILE)
                .url("javascript:alert(1)").globalId(HOSTILE).createNotification());

        assertThat(shown("viewer")).doesNotContain("<script>alert", "\" onload=alert", "href=\"javascript:")
                .contains("srcdoc=\"&lt;/iframe&gt;&quot; onload=alert(1)");
        assertThat(shown("viewer").split("<iframe sandbox=\"allow-popups ")).hasSize(3);
    }

    @Test
    void lendsAMailNoneOfItsOwnMarkupInFront() {
        queue.addTask("mail", new ConfluenceMailQueueItem("viewer@example.com", "Typed", "<!DOCTYPE html><p>Words", "text/html"));

        assertThat(shown("viewer")).contains("srcdoc=\"&lt;!DOCTYPE html&gt;&lt;p&gt;Words&lt;base target=&quot;_blank&quot;&gt;\"");
    }

    @Test
    void showsPlainMailsAsTheyAreWritten() {
        queue.addTask("mail", new ConfluenceMailQueueItem("viewer@example.com", "Plain", "1 < 2\n2 > 1", "text/plain"));

        assertThat(shown("viewer")).contains("&lt;pre&gt;1 &amp;lt; 2\n2 &amp;gt; 1&lt;/pre&gt;");
    }

    @Test
    void keepsOneNoticeOfTheSameGlobalIdForEachUser() {
        tell("viewer", "Said before", "7");
        tell("viewer", "Said instead", "7");
        tell("editor", "Said to another", "7");

        assertThat(shown("admin")).contains("Said instead", "Said to another").doesNotContain("Said before");
    }

    @Test
    void takesNothingButMailsFromTheQueueOfMails() {
        Task task = new Task() { };
        Task mail = new ConfluenceMailQueueItem("viewer@example.com", "Astray", "", "text/html");

        assertThatIllegalArgumentException().isThrownBy(() -> queue.addTask("mail", task));
        assertThatIllegalArgumentException().isThrownBy(() -> queue.addTask("digest", mail));
    }

    @Test
    void speaksDutch() {
        WikiAlone.Browser outsider = WIKI.browser().as("outsider");
        outsider.post("/preferences.action", Map.of("lang", "nl", "theme", "light"));

        assertThat(outsider.get("/outbox.action").body()).contains("<h1>Postvak UIT</h1>", "Er is nog geen e-mail verstuurd.");
    }

    private void mail(String user, String subject) {
        queue.addTask("mail", new ConfluenceMailQueueItem(user + "@example.com", subject, "<p>Words</p>", "text/html"));
    }

    private void tell(String user, String title, String globalId) {
        inbox.createOrUpdate(user, new NotificationBuilder().title(title).description("<p>Words</p>")
                .globalId(globalId).createNotification());
    }

    private static String shown(String user) {
        return WIKI.browser().as(user).get("/outbox.action").body();
    }
}
