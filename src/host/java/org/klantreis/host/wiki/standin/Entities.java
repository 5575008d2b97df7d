package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Contents;
import org.klantreis.host.wiki.content.SpaceRow;
import org.klantreis.host.wiki.content.Spaces;
import org.klantreis.host.wiki.content.Users;

/** Turns the wiki's rows into Confluence's entities, which look their relatives up when asked. */
public record Entities(Contents contents, Spaces spaces, Users users) {
    public Page page(Content content) {
        return new WikiPage(content, this);
    }

    Page pageOrNull(long id) {
        return contents.byId(id).map(this::page).orElse(null);
    }

    List<Page> children(Content content) {
        return contents.children(content.id()).stream().map(this::page).toList();
    }

    Space space(SpaceRow space) {
        return new WikiSpace(space, this);
    }

    Space spaceOrNull(String key) {
        return spaces.byKey(key).map(this::space).orElse(null);
    }

    ConfluenceUser userOrNull(String name) {
        return users.byName(name).map(WikiConfluenceUser::new).orElse(null);
    }
}
