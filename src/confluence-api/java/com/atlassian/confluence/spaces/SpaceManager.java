package com.atlassian.confluence.spaces;

import java.util.List;

/** Finds spaces. Source: PLATFORM 2.2, getSpace(String) [10.x SLACK], rest [K]. */
public interface SpaceManager {
    Space getSpace(String key);

    Space getSpace(long id);

    List<Space> getAllSpaces();
}
