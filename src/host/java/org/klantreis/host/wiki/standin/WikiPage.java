package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.klantreis.host.wiki.content.Content;

/** Stands for Page, in its newest version, an old one, as a draft or in the trash. */
final class WikiPage extends Page {
    private final Content content;
    private final Entities entities;

    WikiPage(Content content, Entities entities) {
        this.content = content;
        this.entities = entities;
    }

    Content content() {
        return content;
    }

    @Override
    public long getId() {
        return content.id();
    }

    @Override
    public String getTitle() {
        return content.title();
    }

    @Override
    public String getDisplayTitle() {
        return content.title();
    }

    @Override
    public String getType() {
        return "page";
    }

    @Override
    public String getUrlPath() {
        return PageAddress.of(content);
    }

    @Override
    public String getBodyAsString() {
        return content.body();
    }

    @Override
    public PageContext toPageContext() {
        return new PageContext();
    }

    @Override
    public int getVersion() {
        return content.version();
    }

    @Override
    public boolean isLatestVersion() {
        return !content.historical();
    }

    @Override
    public Versioned getLatestVersion() {
        return content.historical() ? entities.pageOrNull(content.pageId()) : this;
    }

    @Override
    public boolean isDraft() {
        return content.draft();
    }

    @Override
    public boolean isDeleted() {
        return content.trashed();
    }

    @Override
    public Space getSpace() {
        return entities.spaceOrNull(content.space());
    }

    @Override
    public String getSpaceKey() {
        return content.space();
    }

    @Override
    public Page getParent() {
        return entities.pageOrNull(content.parent());
    }

    @Override
    public List<Page> getChildren() {
        return entities.children(content);
    }

    /** From the top of the space downwards. */
    @Override
    public List<Page> getAncestors() {
        List<Page> ancestors = new ArrayList<>();
        for (Page page = getParent(); page != null; page = page.getParent()) {
            ancestors.add(page);
        }
        Collections.reverse(ancestors);
        return ancestors;
    }

    @Override
    public ConfluenceUser getCreator() {
        return entities.userOrNull(content.creator());
    }

    @Override
    public ConfluenceUser getLastModifier() {
        return entities.userOrNull(content.modifier());
    }

    @Override
    public Date getCreationDate() {
        return Date.from(content.created());
    }

    @Override
    public Date getLastModificationDate() {
        return Date.from(content.modified());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WikiPage page && page.getId() == getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }
}
