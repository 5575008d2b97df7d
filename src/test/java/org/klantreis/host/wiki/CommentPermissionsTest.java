package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Restrictions.Operation;
import org.klantreis.host.wiki.content.Right;
import org.klantreis.host.wiki.content.Schema;
import org.klantreis.host.wiki.content.Spaces;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.demo.DemoContent;
import org.klantreis.host.wiki.demo.DueCalls;
import org.klantreis.host.wiki.standin.WikiConfluenceUser;
import org.klantreis.host.wiki.standin.WikiPermissionManager;

/** Who may comment on a page, and who administers its space, asked as plugins ask. */
class CommentPermissionsTest {

    private static final String ANYBODY = "anybody";

    private final Database database = Database.inMemory();
    private final Parts wiki = wiki();
    private final WikiPermissionManager permissions = new WikiPermissionManager(wiki.access());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void letThoseCommentWhomTheSpaceLets() {
        assertThat(commenting(page("DEMO"))).containsExactly("admin", "lead", "editor", "commenter");
        assertThat(commenting(page("OPEN"))).containsExactly("admin", "lead", "editor", "commenter");
        assertThat(commenting(page("SECRET"))).containsExactly("admin", "editor");
    }

    @Test
    void letEverybodyCommentWhereTheSpaceDoes() {
        wiki.spaces().grant("OPEN", Spaces.ANONYMOUS, Right.COMMENT);

        assertThat(commenting(page("OPEN"))).contains("viewer", "outsider", ANYBODY);
    }

    @Test
    void letNobodyCommentOnWhatIsHidden() {
        Content page = page("DEMO");
        wiki.restricting().restrict(user("editor"), page.id(), Operation.READ, List.of("editor"));

        assertThat(commenting(page)).containsExactly("admin", "editor");
    }

    @Test
    void letPeopleCommentOnWhatTheyMayNotEdit() {
        Content page = page("DEMO");
        wiki.restricting().restrict(user("editor"), page.id(), Operation.UPDATE, List.of("editor"));

        assertThat(commenting(page)).contains("commenter", "lead");
    }

    @Test
    void letNobodyCommentInReadOnlyMode() {
        Content page = page("DEMO");
        wiki.mode().become("READ_ONLY");

        assertThat(commenting(page)).isEmpty();
    }

    @Test
    void knowWhoAdministersASpaceButNotAPage() {
        Page page = wiki.entities().page(page("DEMO"));

        assertThat(Stream.of("admin", "lead", "editor").filter(name -> permissions.hasPermission(account(name), Permission.ADMINISTER, page.getSpace())))
                .containsExactly("admin", "lead");
        assertThatIllegalStateException().isThrownBy(() -> permissions.hasPermission(account("lead"), Permission.ADMINISTER, page));
    }

    private List<String> commenting(Content page) {
        return Stream.of("admin", "lead", "editor", "commenter", "viewer", "outsider", ANYBODY)
                .filter(name -> permissions.hasCreatePermission(account(name), wiki.entities().page(page), Comment.class)).toList();
    }

    private Content page(String space) {
        return wiki.publishing().create(user("editor"), space, 0, "Commented", "");
    }

    private Optional<WikiUser> user(String name) {
        return wiki.users().byName(name);
    }

    /** Null for an anonymous visitor, as Confluence says it. */
    private ConfluenceUser account(String name) {
        return user(name).map(WikiConfluenceUser::new).orElse(null);
    }

    private Parts wiki() {
        Schema.create(database);
        Parts parts = Parts.over(database.jdbc(), database.transactions(), new Events(), Clock.systemUTC());
        new DemoContent(parts, new DueCalls(database.jdbc()), database.transactions()).write();
        return parts;
    }
}
