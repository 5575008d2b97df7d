package org.klantreis.host.wiki.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may do what: the space's rights first, then the page's restrictions; administrators pass everywhere. In read-only
 * mode nobody changes content.
 */
public final class Access {
    private final Contents contents;
    private final Spaces spaces;
    private final Restrictions restrictions;
    private final AccessMode mode;

    public Access(Contents contents, Spaces spaces, Restrictions restrictions, AccessMode mode) {
        this.contents = contents;
        this.spaces = spaces;
        this.restrictions = restrictions;
        this.mode = mode;
    }

    public boolean may(Optional<WikiUser> user, Right right, String space) {
        return !(mode.readOnly() && right.changes()) && granted(user, right, space);
    }

    private boolean granted(Optional<WikiUser> user, Right right, String space) {
        return user.map(WikiUser::administrator).orElse(false)
                || spaces.allows(space, name(user), Right.VIEW) && spaces.allows(space, name(user), right);
    }

    /** View restrictions are inherited from every ancestor; they hang at the page, an old version has none of its own. */
    public boolean mayView(Optional<WikiUser> user, Content content) {
        if (content.draft()) {
            return mine(user, content);
        }
        return may(user, Right.VIEW, content.space())
                && (administrator(user) || passesView(user, content.id(), content.parent()));
    }

    /**
     * Says which pages of a space a user may view as far as the space and the page itself decide; whoever walks from the
     * top downwards and stops at what is hidden heeds the ancestors too. Asks the database the same few questions for
     * whatever number of pages.
     */
    public Predicate<Heading> viewing(Optional<WikiUser> user, String space) {
        if (!may(user, Right.VIEW, space)) {
            return page -> false;
        }
        Map<Long, Set<String>> restricted = administrator(user) ? Map.of()
                : restrictions.inSpace(space, Restrictions.Operation.READ);
        return page -> !restricted.containsKey(page.id()) || restricted.get(page.id()).contains(name(user));
    }

    public boolean mayComment(Optional<WikiUser> user, Content content) {
        return mayView(user, content) && may(user, Right.COMMENT, content.space());
    }

    public boolean mayEdit(Optional<WikiUser> user, Content content) {
        return mayView(user, content) && may(user, Right.EDIT, content.space())
                && (administrator(user) || listed(user, content.id(), Restrictions.Operation.UPDATE));
    }

    public boolean mayRemove(Optional<WikiUser> user, Content content) {
        return mayEdit(user, content) && may(user, Right.REMOVE, content.space());
    }

    /** Who may not view a thing is told that it is missing. */
    public Content toView(Optional<WikiUser> user, long id) {
        Content content = contents.byId(id).orElseThrow(Refusal::missing);
        Content page = content.historical() ? contents.byId(content.pageId()).orElseThrow(Refusal::missing) : content;
        if (!mayView(user, page) || page.trashed() && !may(user, Right.ADMINISTER, page.space())) {
            throw Refusal.missing();
        }
        return content;
    }

    public Content toEdit(Optional<WikiUser> user, long id) {
        Content content = toView(user, id);
        if (content.historical() || content.trashed()) {
            throw Refusal.missing();
        }
        return allowed(content, mayEdit(user, content));
    }

    public Content toRemove(Optional<WikiUser> user, long id) {
        Content content = toEdit(user, id);
        return allowed(content, content.draft() || mayRemove(user, content));
    }

    public Content inTrash(Optional<WikiUser> user, long id) {
        Content content = toView(user, id);
        if (!content.trashed()) {
            throw Refusal.missing();
        }
        return content;
    }

    public void toCreate(Optional<WikiUser> user, String space) {
        if (spaces.byKey(space).isEmpty() || !may(user, Right.VIEW, space)) {
            throw Refusal.missing();
        }
        if (!may(user, Right.EDIT, space)) {
            throw Refusal.forbidden();
        }
    }

    public List<SpaceRow> visibleSpaces(Optional<WikiUser> user) {
        return spaces.all().stream().filter(space -> may(user, Right.VIEW, space.key())).toList();
    }

    private static Content allowed(Content content, boolean may) {
        if (!may) {
            throw Refusal.forbidden();
        }
        return content;
    }

    private boolean passesView(Optional<WikiUser> user, long page, long parent) {
        return listed(user, page, Restrictions.Operation.READ)
                && (parent == 0 || contents.byId(parent).map(p -> passesView(user, p.id(), p.parent())).orElse(true));
    }

    private boolean listed(Optional<WikiUser> user, long page, Restrictions.Operation operation) {
        List<String> names = restrictions.of(page, operation);
        return names.isEmpty() || names.contains(name(user));
    }

    private static boolean mine(Optional<WikiUser> user, Content draft) {
        return user.isPresent() && draft.creator().equals(name(user));
    }

    private static boolean administrator(Optional<WikiUser> user) {
        return user.map(WikiUser::administrator).orElse(false);
    }

    private static String name(Optional<WikiUser> user) {
        return user.map(WikiUser::name).orElse(Spaces.ANONYMOUS);
    }
}
