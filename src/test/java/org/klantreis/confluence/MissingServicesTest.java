package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mywork.service.LocalNotificationService;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.Notice;
import org.klantreis.discussion.Reason;
import org.klantreis.drawing.VelocityTemplates;
import org.klantreis.testing.Announcements;
import org.mockito.ArgumentCaptor;

/** Mail, inbox and watchers where Confluence has them, and where it lacks them. */
class MissingServicesTest {

    private static final UserKey KEY = new UserKey(SampleNotice.KARIM.key());

    private final Wiki wiki = new Wiki();
    private final Announcements mishaps = new Announcements();
    private final UserAccessor users = mock(UserAccessor.class);
    private final ConfluenceUser karim = mock(ConfluenceUser.class);
    private final Notice notice = new SampleNotice().because(Reason.MENTIONED);

    @Test
    void mailsWhoeverHasAnAddress() {
        MultiQueueTaskManager queue = mock(MultiQueueTaskManager.class);
        knowsKarimAt("karim@example.com");

        mail(Map.of(MailQueue.SERVICE, queue)).deliver(notice);

        ArgumentCaptor<ConfluenceMailQueueItem> mail = ArgumentCaptor.forClass(ConfluenceMailQueueItem.class);
        verify(queue).addTask(eq("mail"), mail.capture());
        assertThat(mail.getValue().getToAddress()).isEqualTo("karim@example.com");
        assertThat(mail.getValue().getSubject()).isEqualTo("Petra de Vries mentioned you on ‘I pay’ – Renting a bike");
        assertThat(mail.getValue().getMimeType()).isEqualTo("text/html");
        assertThat(mail.getValue().getBody()).contains("Nobody finds the form.");
    }

    @Test
    void mailsNobodyWithoutAnAddress() {
        MultiQueueTaskManager queue = mock(MultiQueueTaskManager.class);
        mail(Map.of(MailQueue.SERVICE, queue)).deliver(notice);
        knowsKarimAt("");
        mail(Map.of(MailQueue.SERVICE, queue)).deliver(notice);
        knowsKarimAt(null);
        mail(Map.of(MailQueue.SERVICE, queue)).deliver(notice);

        verifyNoInteractions(queue);
    }

    @Test
    void putsTheSameCommentIntoTheInboxUnderTheSameName() {
        LocalNotificationService inbox = mock(LocalNotificationService.class);

        new InboxChannel(letters(), offering(Map.of(Inbox.SERVICE, inbox))).deliver(notice);

        ArgumentCaptor<com.atlassian.mywork.model.Notification> entry = ArgumentCaptor.forClass(com.atlassian.mywork.model.Notification.class);
        verify(inbox).createOrUpdate(eq("karim"), entry.capture());
        assertThat(entry.getValue().getGroupingId()).isEqualTo("org.klantreis.confluence.thread.17");
        assertThat(entry.getValue().getGlobalId()).isEqualTo("org.klantreis.confluence.comment.17.8a7f81");
        assertThat(entry.getValue().getUrl()).endsWith("#klantreis-comment-17");
    }

    @Test
    void doesNothingWhereThereIsNeitherQueueNorInbox() {
        assertThatCode(() -> mail(Map.of()).deliver(notice)).doesNotThrowAnyException();
        assertThatCode(() -> new InboxChannel(letters(), offering(Map.of())).deliver(notice)).doesNotThrowAnyException();
        verifyNoInteractions(users);
    }

    @Test
    void findsNoServicesOutsideOfOsgiAndSaysSo() {
        assertThat(new OsgiServices(mishaps).find(MailQueue.SERVICE)).isEmpty();
        assertThat(mishaps.mishaps()).containsExactly(
                "Klantreis does without what Confluence does not offer: com.atlassian.core.task.MultiQueueTaskManager");
    }

    @Test
    void tellsWhoWatchesAPageAndLeavesOutWhoIsGone() {
        NotificationManager watching = mock(NotificationManager.class);
        Page page = wiki.page(12);
        knowsKarimAt("");
        Notification his = watchOf(karim);
        Notification gone = watchOf(null);
        when(watching.getNotificationsByContent(page)).thenReturn(List.of(his, gone));

        assertThat(watchers(Map.of(PageNotifications.SERVICE, watching)).of(12)).containsExactly("8a7f81");
        assertThat(watchers(Map.of(PageNotifications.SERVICE, watching)).of(13)).isEmpty();
        assertThat(mishaps.mishaps()).isEmpty();
    }

    @Test
    void knowsNoWatchersWhereConfluenceDoesNotTellThem() {
        NotificationManager failing = mock(NotificationManager.class);
        wiki.page(12);
        when(failing.getNotificationsByContent(any())).thenThrow(new NoSuchMethodError("getNotificationsByContent"));

        assertThat(watchers(Map.of()).of(12)).isEmpty();
        assertThat(mishaps.mishaps()).isEmpty();
        assertThat(watchers(Map.of(PageNotifications.SERVICE, failing)).of(12)).isEmpty();
        assertThat(mishaps.mishaps()).containsExactly("Nobody knows who watches a page: getNotificationsByContent");
    }

    private MailChannel mail(Map<String, Object> services) {
        return new MailChannel(users, letters(), offering(services));
    }

    private ConfluencePageWatchers watchers(Map<String, Object> services) {
        return new ConfluencePageWatchers(wiki.pages, offering(services), mishaps);
    }

    private Letters letters() {
        return new Letters(new SomeLanguages("en").languages(), new VelocityTemplates(), wiki.site);
    }

    private void knowsKarimAt(String address) {
        when(karim.getKey()).thenReturn(KEY);
        when(karim.getEmail()).thenReturn(address);
        when(users.getExistingUserByKey(KEY)).thenReturn(karim);
    }

    private static Notification watchOf(ConfluenceUser user) {
        Notification watch = mock(Notification.class);
        when(watch.getReceiver()).thenReturn(user);
        return watch;
    }

    private static HostServices offering(Map<String, Object> services) {
        return type -> Optional.ofNullable(services.get(type));
    }
}
