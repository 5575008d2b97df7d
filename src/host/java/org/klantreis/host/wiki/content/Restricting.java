package org.klantreis.host.wiki.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody who may edit a page says who alone may view or edit it. */
public final class Restricting {
    private final Restrictions restrictions;
    private final Access access;
    private final Users users;
    private final Changes changes;

    public Restricting(Restrictions restrictions, Access access, Users users, Changes changes) {
        this.restrictions = restrictions;
        this.access = access;
        this.users = users;
        this.changes = changes;
    }

    /** Names the users; who restricts is always among them, so that nobody locks himself out. */
    public void restrict(Optional<WikiUser> by, long page, Restrictions.Operation operation, List<String> names) {
        access.toEdit(by, page);
        names.stream().filter(name -> users.byName(name).isEmpty()).findFirst().ifPresent(unknown -> {
            throw Refusal.invalid("refused.user", unknown);
        });
        List<String> all = names.isEmpty() ? names
                : Stream.concat(names.stream(), by.stream().map(WikiUser::name)).toList();
        changes.run(() -> restrictions.set(page, operation, all));
    }
}
