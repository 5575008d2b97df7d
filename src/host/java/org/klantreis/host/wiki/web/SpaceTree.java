package org.klantreis.host.wiki.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Contents;
import org.klantreis.host.wiki.content.Heading;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.standin.PageAddress;

/** The pages of a space that a visitor may see, as an indented list. */
public final class SpaceTree {
    private final Contents contents;
    private final Access access;

    public SpaceTree(Contents contents, Access access) {
        this.contents = contents;
        this.access = access;
    }

    /** One line of the list; depth counts from 0. */
    public record Row(long id, String title, String path, int depth, boolean selected) {
    }

    public List<Row> rows(Optional<WikiUser> user, String space, long selected) {
        Map<Long, List<Heading>> byParent = contents.headings(space).stream()
                .filter(access.viewing(user, space)).collect(Collectors.groupingBy(Heading::parent));
        List<Row> rows = new ArrayList<>();
        add(byParent, 0, 0, selected, rows);
        return rows;
    }

    private static void add(Map<Long, List<Heading>> byParent, long parent, int depth, long selected, List<Row> rows) {
        for (Heading page : byParent.getOrDefault(parent, List.of())) {
            rows.add(new Row(page.id(), page.title(), PageAddress.of(page), depth, page.id() == selected));
            add(byParent, page.id(), depth + 1, selected, rows);
        }
    }
}
