package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Answers who may do what; a null user is anonymous. Source: PLATFORM 2.3, [10.x SLACK, OO], admin [10.x MCP]. */
public interface PermissionManager {
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    boolean isConfluenceAdministrator(ConfluenceUser user);
}
