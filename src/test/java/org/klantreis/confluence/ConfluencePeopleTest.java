package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.junit.jupiter.api.Test;
import org.klantreis.usecase.Person;

/** The accounts of Confluence as people. */
class ConfluencePeopleTest {

    private static final UserKey KEY = new UserKey("8a7f80");

    private final Wiki wiki = new Wiki();
    private final UserAccessor users = mock(UserAccessor.class);
    private final ConfluencePeople people = new ConfluencePeople(users, new ViewedPages(wiki.pages, wiki.permissions));
    private final ConfluenceUser petra = petra();

    @Test
    void tellsWhoSomebodyIsByKeyAndByName() {
        Person person = new Person("8a7f80", "petra", "Petra de Vries", true);

        assertThat(people.withKey("8a7f80")).contains(person);
        assertThat(people.named("petra")).contains(person);
    }

    @Test
    void knowsNobodyWhoHasNoAccount() {
        assertThat(people.withKey("gone")).isEmpty();
        assertThat(people.named("gone")).isEmpty();
        assertThat(people.mayView(12, "gone")).isFalse();
    }

    @Test
    void tellsWhoseAccountWasDeactivated() {
        when(users.isDeactivated("petra")).thenReturn(true);

        assertThat(people.withKey("8a7f80").orElseThrow().active()).isFalse();
    }

    @Test
    void takesEverybodyForActiveWhereConfluenceDoesNotTell() {
        when(users.isDeactivated("petra")).thenThrow(new NoSuchMethodError("isDeactivated"));

        assertThat(people.withKey("8a7f80").orElseThrow().active()).isTrue();
    }

    @Test
    void asksForTheirOwnRightToViewThePage() {
        Page page = wiki.page(12);
        assertThat(people.mayView(12, "8a7f80")).isFalse();

        when(wiki.permissions.hasPermission(petra, Permission.VIEW, page)).thenReturn(true);
        assertThat(people.mayView(12, "8a7f80")).isTrue();
        assertThat(people.mayView(13, "8a7f80")).isFalse();

        when(page.isDeleted()).thenReturn(true);
        assertThat(people.mayView(12, "8a7f80")).isFalse();
    }

    private ConfluenceUser petra() {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(KEY);
        when(user.getName()).thenReturn("petra");
        when(user.getFullName()).thenReturn("Petra de Vries");
        when(users.getExistingUserByKey(KEY)).thenReturn(user);
        when(users.getUserByName("petra")).thenReturn(user);
        return user;
    }
}
