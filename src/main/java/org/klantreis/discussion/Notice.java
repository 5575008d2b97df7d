package org.klantreis.discussion;

import java.util.Map;
import org.klantreis.usecase.Person;

/**
 * What one person is told about one comment.
 *
 * @param names by which the author and those whom it mentions are known, by user key
 */
public record Notice(Person to, Reason reason, CommentNews news, Map<String, String> names) {

    public Notice {
        names = Map.copyOf(names);
    }
}
