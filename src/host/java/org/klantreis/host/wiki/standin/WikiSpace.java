package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import org.klantreis.host.wiki.content.SpaceRow;

/** Stands for Space. */
final class WikiSpace extends Space {
    private final SpaceRow space;
    private final Entities entities;

    WikiSpace(SpaceRow space, Entities entities) {
        this.space = space;
        this.entities = entities;
    }

    @Override
    public long getId() {
        return space.id();
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    @Override
    public Page getHomePage() {
        return entities.pageOrNull(space.homePage());
    }

    @Override
    public boolean isArchived() {
        return space.archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WikiSpace wikiSpace && wikiSpace.getId() == getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }
}
