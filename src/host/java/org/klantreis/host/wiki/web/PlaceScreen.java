package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Copying;
import org.klantreis.host.wiki.content.Moving;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Right;
import org.klantreis.host.wiki.content.SpaceRow;
import org.klantreis.host.wiki.standin.PageAddress;

/** Gives a page another place, or copies it with all below it. */
public final class PlaceScreen {
    private final Frame frame;
    private final Access access;
    private final SpaceTree tree;
    private final Moving moving;
    private final Copying copying;

    PlaceScreen(Frame frame, Access access, SpaceTree tree, Moving moving, Copying copying) {
        this.frame = frame;
        this.access = access;
        this.tree = tree;
        this.moving = moving;
        this.copying = copying;
    }

    /** A space and the pages in it, to choose from. */
    public record Choice(SpaceRow space, List<SpaceTree.Row> pages) {
    }

    void askMove(Visit visit) throws IOException {
        ask(visit, access.toEdit(visit.user(), visit.id("pageId")), "move");
    }

    void askCopyTree(Visit visit) throws IOException {
        ask(visit, access.toView(visit.user(), visit.id("pageId")), "copytree");
    }

    private void ask(Visit visit, Content page, String verb) throws IOException {
        List<Choice> choices = access.visibleSpaces(visit.user()).stream()
                .filter(space -> access.may(visit.user(), Right.EDIT, space.key()))
                .map(space -> new Choice(space, tree.rows(visit.user(), space.key(), page.id()))).toList();
        frame.show(visit, page, () -> Frame.View.of("place", visit.texts().of(verb + ".title", page.title()),
                Map.of("page", page, "verb", verb, "choices", choices, "path", PageAddress.of(page))));
    }

    void move(Visit visit) throws IOException {
        Place place = place(visit);
        visit.go(PageAddress.of(moving.move(visit.user(), visit.id("pageId"), place.space(), place.parent())));
    }

    void copyTree(Visit visit) throws IOException {
        Place place = place(visit);
        List<Content> made = copying.copyTree(visit.user(), visit.id("pageId"), place.space(), place.parent(),
                title -> visit.param("prefix") + title);
        visit.go(PageAddress.of(made.get(0)));
    }

    private record Place(String space, long parent) {
    }

    /** The form sends "SPACE:parent id". */
    private static Place place(Visit visit) {
        String[] parts = visit.param("place").split(":", 2);
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            throw Refusal.invalid("refused.parent");
        }
        return new Place(parts[0], Long.parseLong(parts[1]));
    }
}
