package org.klantreis.host.wiki.render;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;

/** Knows the macros by the names that storage format calls them. */
public interface Macros {
    Optional<Macro> named(String name);
}
