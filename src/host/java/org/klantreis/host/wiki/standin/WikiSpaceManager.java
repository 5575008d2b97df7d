package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;

/** Stands for SpaceManager. */
public record WikiSpaceManager(Entities entities) implements SpaceManager {
    @Override
    public Space getSpace(String key) {
        return entities.spaceOrNull(key);
    }

    @Override
    public Space getSpace(long id) {
        return entities.spaces().byId(id).map(entities::space).orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        return entities.spaces().all().stream().map(entities::space).toList();
    }
}
