package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Restrictions.Operation;
import org.klantreis.host.wiki.content.Schema;
import org.klantreis.host.wiki.content.Status;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.demo.DemoContent;
import org.klantreis.host.wiki.demo.DueCalls;

/** What holds for pages, whichever database keeps them. */
abstract class WikiContract {
    private final List<String> heard = new ArrayList<>();
    private final List<PageEvent> events = new ArrayList<>();
    Database database;
    Parts wiki;

    abstract Database openDatabase();

    @BeforeEach
    void open() {
        database = openDatabase();
        Schema.create(database);
        Events publisher = new Events();
        wiki = Parts.over(database.jdbc(), database.transactions(), publisher, Clock.systemUTC());
        new DemoContent(wiki, new DueCalls(database.jdbc()), database.transactions()).write();
        publisher.register(this);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @EventListener
    public void hear(PageEvent event) {
        events.add(event);
        heard.add(event.getClass().getSuperclass().getSimpleName() + " " + event.getPage().getTitle());
    }

    @Test
    void keepsThePagesIdAcrossVersionsAndGivesOldOnesTheirOwn() {
        Content first = page("Pages and versions", "<p>one</p>");
        Content second = wiki.publishing().publish(user("editor"), first.id(), 1, "New title", "<p>two</p>", "why");

        List<Content> versions = wiki.contents().versions(first.id());

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(versions).extracting(Content::version).containsExactly(2, 1);
        assertThat(versions.get(1).id()).isNotEqualTo(first.id());
        assertThat(versions.get(1).status()).isEqualTo(Status.HISTORICAL);
        Page old = wiki.entities().page(versions.get(1));
        assertThat(old.isLatestVersion()).isFalse();
        assertThat(((Page) old.getLatestVersion()).getId()).isEqualTo(first.id());
        assertThat(old.getBodyAsString()).isEqualTo("<p>one</p>");
    }

    @Test
    void refusesAStaleVersion() {
        Content page = page("Stale", "");
        wiki.publishing().publish(user("editor"), page.id(), 1, "Stale", "<p>two</p>", "");

        assertRefused(409, () -> wiki.publishing().publish(user("editor"), page.id(), 1, "Stale", "<p>x</p>", ""));
        assertThat(wiki.contents().byId(page.id()).orElseThrow().body()).isEqualTo("<p>two</p>");
    }

    @Test
    void makesAnOldVersionTheNewestOne() {
        Content page = page("Reverted", "<p>one</p>");
        wiki.publishing().publish(user("editor"), page.id(), 1, "Reverted", "<p>two</p>", "");

        Content reverted = wiki.publishing().revert(user("editor"), page.id(), 1);

        assertThat(reverted.version()).isEqualTo(3);
        assertThat(reverted.body()).isEqualTo("<p>one</p>");
    }

    @Test
    void showsADraftToItsAuthorOnlyAndKeepsItsId() {
        Content draft = wiki.publishing().draft(user("editor"), "DEMO", 0, "", "");

        assertThat(wiki.access().mayView(user("admin"), draft)).isFalse();
        assertThat(wiki.access().mayView(user("editor"), draft)).isTrue();
        assertThat(heard).isEmpty();
        Content page = wiki.publishing().publish(user("editor"), draft.id(), 1, "Published", "<p>x</p>", "");
        assertThat(page.id()).isEqualTo(draft.id());
        assertThat(page.version()).isEqualTo(1);
        assertThat(heard).containsExactly("PageCreateEvent Published");
    }

    @Test
    void refusesATitleTwiceInASpaceInWhateverCase() {
        page("Once", "");

        assertRefused(400, () -> page("ONCE ", ""));
    }

    @Test
    void refusesStorageThatIsNotWellFormed() {
        assertRefused(400, () -> page("Broken", "<p>open"));
        assertRefused(400, () -> page("Doctype", "<!DOCTYPE x><p/>"));
        assertThat(page("Named characters", "<p>caf&eacute;&nbsp;&hellip;</p>").version()).isEqualTo(1);
    }

    @Test
    void givesMacrosAnIdOnceAndLeavesTheRestAlone() {
        Content page = page("Macro ids", "<p>&nbsp;</p><ac:structured-macro ac:name=\"x\"/>"
                + "<ac:plain-text-body><![CDATA[<ac:structured-macro ac:name=\"y\"/>]]></ac:plain-text-body>");

        String body = page.body();
        Content again = wiki.publishing().publish(user("editor"), page.id(), 1, "Macro ids", body, "");

        assertThat(body).startsWith("<p>&nbsp;</p><ac:structured-macro ac:macro-id=\"")
                .contains("<![CDATA[<ac:structured-macro ac:name=\"y\"/>]]>");
        assertThat(again.body()).isEqualTo(body);
    }

    @Test
    void tellsOfEveryTurnInAPagesLifeInOrder() {
        Content page = page("Life", "");
        wiki.publishing().publish(user("editor"), page.id(), 1, "Life 2", "", "");
        wiki.moving().move(user("editor"), page.id(), "OPEN", 0);
        wiki.trash().trash(user("editor"), page.id());
        wiki.trash().restore(user("admin"), page.id());
        wiki.trash().trash(user("editor"), page.id());
        wiki.trash().purge(user("admin"), page.id());

        assertThat(heard).containsExactly("PageCreateEvent Life", "PageUpdateEvent Life 2", "PageMoveEvent Life 2",
                "PageTrashedEvent Life 2", "PageRestoreEvent Life 2", "PageTrashedEvent Life 2",
                "PageRemoveEvent Life 2");
        assertThat(((PageUpdateEvent) events.get(1)).getOriginalPage().getTitle()).isEqualTo("Life");
        assertThat(((PageMoveEvent) events.get(2)).getOldSpace().getKey()).isEqualTo("DEMO");
        assertThat(wiki.contents().versions(page.id())).isEmpty();
    }

    @Test
    void tellsWhereACopyCameFrom() {
        Content parent = page("Origin", "<p>x</p>");
        wiki.publishing().create(user("editor"), "DEMO", parent.id(), "Below", "");
        heard.clear();
        events.clear();

        wiki.copying().copyTree(user("editor"), parent.id(), "OPEN", 0, title -> "Copy of " + title);

        assertThat(heard).containsExactly("PageCreateEvent Copy of Origin", "PageCopyEvent Copy of Origin",
                "PageCreateEvent Copy of Below", "PageCopyEvent Copy of Below");
        PageCopyEvent copied = (PageCopyEvent) events.get(1);
        assertThat(copied.getOrigin().getId()).isEqualTo(parent.id());
        assertThat(copied.getDestination().getSpaceKey()).isEqualTo("OPEN");
        assertThat(events.get(0)).isInstanceOf(PageCreateEvent.class);
    }

    @Test
    void copiesATreeBelowItselfOnlyOnce() {
        Content page = page("Tree", "");

        List<Content> made = wiki.copying().copyTree(user("editor"), page.id(), "DEMO", page.id(), "C "::concat);

        assertThat(made).extracting(Content::title).containsExactly("C Tree");
    }

    @Test
    void movesChildrenAlongAndRefusesACircle() {
        Content parent = page("Upper", "");
        Content child = wiki.publishing().create(user("editor"), "DEMO", parent.id(), "Lower", "");

        assertRefused(400, () -> wiki.moving().move(user("editor"), parent.id(), "DEMO", child.id()));
        wiki.moving().move(user("editor"), parent.id(), "SECRET", 0);

        assertThat(wiki.contents().byId(child.id()).orElseThrow().space()).isEqualTo("SECRET");
        assertThat(wiki.contents().byId(child.id()).orElseThrow().parent()).isEqualTo(parent.id());
    }

    @Test
    void letsChildrenMoveUpWhenTheirParentIsTrashed() {
        Content parent = page("Parent", "");
        Content child = wiki.publishing().create(user("editor"), "DEMO", parent.id(), "Child", "");

        wiki.trash().trash(user("editor"), parent.id());

        assertThat(wiki.contents().byId(child.id()).orElseThrow().parent()).isZero();
        assertRefused(404, () -> wiki.access().toView(user("editor"), parent.id()));
        assertThat(wiki.access().toView(user("admin"), parent.id()).trashed()).isTrue();
    }

    @Test
    void takesDraftsAlongWhenTheirParentGoes() {
        Content upper = page("Upper of a draft", "");
        Content parent = wiki.publishing().create(user("editor"), "DEMO", upper.id(), "Parent of a draft", "");
        Content draft = wiki.publishing().draft(user("editor"), "DEMO", parent.id(), "Draft below", "");

        wiki.moving().move(user("editor"), upper.id(), "SECRET", 0);
        wiki.trash().trash(user("editor"), parent.id());

        Content page = wiki.publishing().publish(user("editor"), draft.id(), 1, "Draft below", "", "");
        assertThat(page.space()).isEqualTo("SECRET");
        assertThat(page.parent()).isEqualTo(upper.id());
    }

    @Test
    void publishesADraftAtTheTopWhenItsParentIsInTheTrash() {
        Content parent = page("Parent in the trash", "");
        Content draft = wiki.publishing().draft(user("editor"), "DEMO", parent.id(), "Orphan", "");
        database.jdbc().update("UPDATE wiki_content SET status = 'trashed' WHERE id = ?", parent.id());

        Content page = wiki.publishing().publish(user("editor"), draft.id(), 1, "Orphan", "", "");

        assertThat(page.parent()).isZero();
    }

    @Test
    void hidesOldVersionsWithTheSpaceThatThePageMovedTo() {
        Content page = page("Now secret", "<p>one</p>");
        wiki.publishing().publish(user("editor"), page.id(), 1, "Now secret", "<p>two</p>", "");

        wiki.moving().move(user("editor"), page.id(), "SECRET", 0);

        Content old = wiki.contents().version(page.id(), 1).orElseThrow();
        assertThat(old.space()).isEqualTo("SECRET");
        assertThat(wiki.access().mayView(user("viewer"), old)).isFalse();
    }

    @Test
    void refusesLinesThatNoColumnHolds() {
        Content page = page("Lines", "");

        for (String title : List.of("x".repeat(256), "nul \u0000", "bell \u0007", "half \ud83d")) {
            assertRefused(400, () -> page(title, ""));
            assertRefused(400, () -> wiki.publishing().draft(user("editor"), "DEMO", 0, title, ""));
            assertRefused(400, () -> wiki.publishing().publish(user("editor"), page.id(), 1, title, "", ""));
        }
        assertRefused(400, () -> wiki.publishing().publish(user("editor"), page.id(), 1, "Lines", "", "m".repeat(501)));
        assertRefused(400, () -> wiki.publishing().publish(user("editor"), page.id(), 1, "Lines", "", "\u0000"));
        assertRefused(400, () -> wiki.publishing().draft(user("editor"), "DEMO", 0, "", "<p>\u0000</p>"));
        assertThat(page("\u0130".repeat(255), "").title()).hasSize(255);
    }

    @Test
    void findsNothingUnderANameThatCannotBe() {
        assertThat(wiki.contents().byTitle("DEMO", "nul \u0000")).isEmpty();
        assertThat(wiki.spaces().byKey("\u0000")).isEmpty();
        assertThat(wiki.users().byName("\u0000")).isEmpty();
        assertThat(wiki.users().byKey("\u0000")).isEmpty();
        assertThat(wiki.users().withPassword("\u0000", "x")).isEmpty();
    }

    @Test
    void cutsTheTitlesThatItMakes() {
        Content page = page("x".repeat(254) + "y", "");

        List<Content> made = wiki.copying().copyTree(user("editor"), page.id(), "OPEN", 0, "Copy of "::concat);

        assertThat(made.get(0).title()).hasSize(255).startsWith("Copy of xxx");
    }

    @Test
    void undoesEverythingWhenAListenersTransactionFails() {
        Content page = page("Undone", "<p>one</p>");

        assertThatThrownBy(() -> database.transactions().executeWithoutResult(running -> {
            wiki.publishing().publish(user("editor"), page.id(), 1, "Undone", "<p>two</p>", "");
            throw new IllegalStateException("outer");
        })).hasMessage("outer");

        assertThat(wiki.contents().byId(page.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void grantsEachRoleItsRightsPerSpace() {
        assertThat(views("admin", "DEMO", "OPEN", "SECRET")).containsExactly(true, true, true);
        assertThat(views("editor", "DEMO", "OPEN", "SECRET")).containsExactly(true, true, true);
        assertThat(views("commenter", "DEMO", "OPEN", "SECRET")).containsExactly(true, true, false);
        assertThat(views("viewer", "DEMO", "OPEN", "SECRET")).containsExactly(true, true, false);
        assertThat(views("lead", "DEMO", "OPEN", "SECRET")).containsExactly(true, true, false);
        assertThat(views("outsider", "DEMO", "OPEN", "SECRET")).containsExactly(false, true, false);
        assertThat(views("nobody", "DEMO", "OPEN", "SECRET")).containsExactly(false, true, false);
        assertThat(edits("DEMO")).containsExactly("admin", "editor", "lead");
        assertThat(edits("SECRET")).containsExactly("admin", "editor");
    }

    @Test
    void keepsAViewRestrictionOnEverythingBelow() {
        Content parent = page("Restricted", "");
        Content child = wiki.publishing().create(user("editor"), "DEMO", parent.id(), "Inherits", "");

        wiki.restricting().restrict(user("editor"), parent.id(), Operation.READ, List.of("viewer"));

        assertThat(wiki.access().mayView(user("viewer"), child)).isTrue();
        assertThat(wiki.access().mayView(user("commenter"), child)).isFalse();
        assertThat(wiki.access().mayView(user("admin"), child)).isTrue();
        assertRefused(404, () -> wiki.access().toView(user("commenter"), child.id()));
    }

    @Test
    void keepsAnEditRestrictionOnThePageAlone() {
        Content parent = page("Locked", "");
        Content child = wiki.publishing().create(user("editor"), "DEMO", parent.id(), "Unlocked", "");

        wiki.restricting().restrict(user("admin"), parent.id(), Operation.UPDATE, List.of("admin"));

        assertThat(wiki.access().mayView(user("editor"), parent)).isTrue();
        assertRefused(403, () -> wiki.access().toEdit(user("editor"), parent.id()));
        assertThat(wiki.access().mayEdit(user("editor"), child)).isTrue();
    }

    @Test
    void checksOldVersionsByTheirNewestOne() {
        Content page = page("Was open", "");
        wiki.publishing().publish(user("editor"), page.id(), 1, "Was open", "<p>x</p>", "");
        Content old = wiki.contents().version(page.id(), 1).orElseThrow();

        wiki.restricting().restrict(user("editor"), page.id(), Operation.READ, List.of("editor"));

        assertRefused(404, () -> wiki.access().toView(user("viewer"), old.id()));
        assertThat(wiki.access().toView(user("editor"), old.id()).version()).isEqualTo(1);
        assertRefused(404, () -> wiki.access().toEdit(user("editor"), old.id()));
    }

    @Test
    void refusesUnknownUsersInARestriction() {
        Content page = page("For whom", "");

        assertRefused(400, () -> wiki.restricting().restrict(user("editor"), page.id(), Operation.READ,
                List.of("nobody")));
    }

    Content page(String title, String body) {
        return wiki.publishing().create(user("editor"), "DEMO", 0, title, body);
    }

    Optional<WikiUser> user(String name) {
        return wiki.users().byName(name);
    }

    private List<Boolean> views(String user, String... spaces) {
        return java.util.Arrays.stream(spaces).map(space -> wiki.access().mayView(user(user), home(space))).toList();
    }

    private List<String> edits(String space) {
        return wiki.users().all().stream().filter(user -> wiki.access().mayEdit(Optional.of(user), home(space)))
                .map(WikiUser::name).sorted().toList();
    }

    private Content home(String space) {
        return wiki.contents().byId(wiki.spaces().byKey(space).orElseThrow().homePage()).orElseThrow();
    }

    private static void assertRefused(int status, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.status()).isEqualTo(status));
    }
}
