package org.klantreis.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.klantreis.discussion.Notice;
import org.klantreis.discussion.NoticeChannel;

/** Tells by mail whoever has an address, where Confluence has a queue for it. */
final class MailChannel implements NoticeChannel {

    private final UserAccessor users;
    private final Letters letters;
    private final HostServices services;

    MailChannel(UserAccessor users, Letters letters, HostServices services) {
        this.users = users;
        this.letters = letters;
        this.services = services;
    }

    @Override
    public void deliver(Notice notice) {
        services.find(MailQueue.SERVICE).ifPresent(queue -> address(notice.to().key())
                .ifPresent(address -> MailQueue.add(queue, address, letters.of(notice))));
    }

    private Optional<String> address(String userKey) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(userKey))).map(user -> user.getEmail())
                .filter(address -> !address.isBlank());
    }
}
