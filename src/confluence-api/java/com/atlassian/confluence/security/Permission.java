package com.atlassian.confluence.security;

import java.io.Serializable;

/** What one may do with a thing; not an enum. Source: PLATFORM 2.3, [J 4.2.6, 5.7; 10.x SLACK, OO]. */
public abstract class Permission implements Serializable {
    public static final Permission VIEW = named("VIEW");
    public static final Permission EDIT = named("EDIT");
    public static final Permission ADMINISTER = named("ADMINISTER");

    private static final long serialVersionUID = 1L;

    private static Permission named(String name) {
        return new Permission() {
            @Override
            public String toString() {
                return name;
            }
        };
    }
}
