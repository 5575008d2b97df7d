package org.klantreis.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.discussion.Discussion;
import org.klantreis.discussion.PlacedPost;
import org.klantreis.discussion.PlacedThread;
import org.klantreis.discussion.ThreadList;
import org.klantreis.discussion.ThreadNews;
import org.klantreis.model.AnchorTitles;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.UserNames;

/** Tells of a discussion: to each who asks what is theirs in it, and what they may do. */
final class DiscussionTelling {

    private final Discussion discussion;
    private final CurrentUser user;
    private final UserNames names;

    DiscussionTelling(Discussion discussion, CurrentUser user, UserNames names) {
        this.discussion = discussion;
        this.user = user;
        this.names = names;
    }

    /** The version of what anybody is told: it differs whenever the discussion or the map does. */
    static String version(MapHead head) {
        return head.discussion().version() + "-" + head.revision();
    }

    /** The version of what tells, too, what this user may do. */
    String versionForAsker(MapAddress address) {
        return Answers.versionOf(version(discussion.head(address)) + asker(address));
    }

    Map<String, Object> list(MapAddress address, ThreadList list, UriInfo uri) {
        Asker asker = asker(address);
        return DiscussionForm.list(list, asker.rights(), new ThreadForm(list.map().titles(), asker, names), uri);
    }

    Map<String, Object> news(MapAddress address, ThreadNews news) {
        return DiscussionForm.news(news, threads(asker(address), news.map().titles()));
    }

    Map<String, Object> thread(Asker asker, PlacedThread placed) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("thread", threads(asker, placed.titles()).of(placed.thread()));
        return form;
    }

    Map<String, Object> post(Asker asker, PlacedPost post) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("thread", threads(asker, post.titles()).of(post.posted().thread()));
        form.put("comment", post.posted().comment().id());
        return form;
    }

    /** Whoever asks; to be known before anything is written, because a right that is lost meanwhile must not hide that it was. */
    Asker asker(MapAddress address) {
        return new Asker(user.key(), discussion.rights(address));
    }

    private ThreadForm threads(Asker asker, AnchorTitles titles) {
        return new ThreadForm(titles, asker, names);
    }
}
