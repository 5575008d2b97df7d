package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.junit.jupiter.api.Test;

class ConfluenceUserNamesTest {

    private final UserAccessor users = mock(UserAccessor.class);
    private final ConfluenceUserNames names = new ConfluenceUserNames(users);

    @Test
    void tellsTheFullName() {
        ConfluenceUser petra = mock(ConfluenceUser.class);
        when(petra.getFullName()).thenReturn("Petra de Vries");
        when(users.getExistingUserByKey(new UserKey("8a7f80"))).thenReturn(petra);

        assertThat(names.of("8a7f80")).contains("Petra de Vries");
    }

    @Test
    void hasNoNameForWhoeverIsGone() {
        assertThat(names.of("gone")).isEmpty();
    }
}
