package org.klantreis.discussion;

import java.util.Set;

/** Who watches pages. */
public interface PageWatchers {

    /** User keys; empty also where the wiki does not tell. */
    Set<String> of(long page);
}
