package org.klantreis.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mywork.service.LocalNotificationService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.discussion.Announcing;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.Discussion;
import org.klantreis.discussion.DiscussionRights;
import org.klantreis.discussion.Discussions;
import org.klantreis.discussion.NewThread;
import org.klantreis.discussion.NoticeChannel;
import org.klantreis.discussion.Posted;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.drawing.VelocityTemplates;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.InMemoryPeople;
import org.klantreis.testing.InMemoryWatches;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.TalkedMap;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Person;

/** A map that people watch and somebody comments on; Confluence's services, its queue and its inbox answer at once. */
public final class WatchedMap {

    private static final MapAddress MAP = new MapAddress(12, MapAddress.MAIN);
    private static final CommentText TEXT = TalkedMap.written(1).text().orElseThrow();

    private final InMemoryJourneyMaps maps = new InMemoryJourneyMaps();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryWatches watches = new InMemoryWatches();
    private final Discussion discussion = new Discussion(maps, taking(), page -> new DiscussionRights(true, true, false),
            () -> Optional.of("petra"), people, announcing(), Clock.systemUTC());
    private int told;

    public WatchedMap(int watchers) {
        maps.begin(MAP, new NewRevision<>(Journeys.titled("A trip"), Optional.empty(), Instant.EPOCH, "", 1));
        for (int number = 1; number <= watchers; number++) {
            people.viewer("watcher-" + number);
            watches.choose(MAP, "watcher-" + number, true);
        }
    }

    /**
     * Somebody begins a thread about the whole map.
     *
     * @return how many mails and entries of inboxes that made
     */
    public int comment() {
        told = 0;
        discussion.begin(MAP, Anchor.MAP, TEXT, "");
        return told;
    }

    private Announcing announcing() {
        return new Announcing(people, page -> Set.of(), watches, key -> people.withKey(key).map(Person::name), channels(),
                new Announcements());
    }

    private List<NoticeChannel> channels() {
        MultiQueueTaskManager queue = (name, mail) -> told++;
        LocalNotificationService inbox = (user, entry) -> {
            told++;
            return null;
        };
        Map<String, Object> offered = Map.of(MailQueue.SERVICE, queue, Inbox.SERVICE, inbox);
        HostServices services = type -> Optional.ofNullable(offered.get(type));
        Letters letters = new Letters(english(), new VelocityTemplates(), site());
        return List.of(new MailChannel(users(), letters, services), new InboxChannel(letters, services));
    }

    /** Takes each comment without writing it down. */
    private static Discussions taking() {
        Comment written = Comment.written(Optional.of("petra"), Instant.EPOCH, TEXT, Set.of(), "key");
        CommentThread thread = new NewThread(Anchor.MAP, "A trip", written).begun(1, 1);
        Discussions discussions = mock(Discussions.class, withSettings().stubOnly());
        when(discussions.begin(any(), any())).thenReturn(Optional.of(new Posted(thread, thread.first(), false)));
        return discussions;
    }

    private static UserAccessor users() {
        ConfluenceUser user = mock(ConfluenceUser.class, withSettings().stubOnly());
        when(user.getEmail()).thenReturn("somebody@example.com");
        UserAccessor users = mock(UserAccessor.class, withSettings().stubOnly());
        when(users.getExistingUserByKey(any())).thenReturn(user);
        return users;
    }

    private static ApplicationProperties site() {
        ApplicationProperties site = mock(ApplicationProperties.class, withSettings().stubOnly());
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.com/confluence");
        return site;
    }

    private static ConfluenceLanguages english() {
        LocaleResolver locales = mock(LocaleResolver.class, withSettings().stubOnly());
        when(locales.getLocale(any(UserKey.class))).thenReturn(Locale.ENGLISH);
        PropertyTexts texts = PropertyTexts.english();
        return new ConfluenceLanguages(mock(I18nResolver.class, withSettings().stubOnly().defaultAnswer(call -> {
            Object[] values = call.getArguments();
            return texts.text(values[1].toString().substring(Product.KEY.length() + 1), Arrays.copyOfRange(values, 2, values.length));
        })), locales);
    }
}
