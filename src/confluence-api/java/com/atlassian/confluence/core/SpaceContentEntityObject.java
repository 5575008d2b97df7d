package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content that lives in a space. Source: PLATFORM 2.1, [P 2 on 10.x]. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    public abstract Space getSpace();

    public abstract String getSpaceKey();
}
