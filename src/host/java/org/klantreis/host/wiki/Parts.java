package org.klantreis.host.wiki;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.AccessMode;
import org.klantreis.host.wiki.content.Accounts;
import org.klantreis.host.wiki.content.Attachments;
import org.klantreis.host.wiki.content.Changes;
import org.klantreis.host.wiki.content.Contents;
import org.klantreis.host.wiki.content.Copying;
import org.klantreis.host.wiki.content.Moving;
import org.klantreis.host.wiki.content.Outbox;
import org.klantreis.host.wiki.content.PageTemplates;
import org.klantreis.host.wiki.content.PageWatches;
import org.klantreis.host.wiki.content.Publishing;
import org.klantreis.host.wiki.content.Restricting;
import org.klantreis.host.wiki.content.Restrictions;
import org.klantreis.host.wiki.content.SpaceLife;
import org.klantreis.host.wiki.content.Spaces;
import org.klantreis.host.wiki.content.Trash;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.standin.Entities;
import org.klantreis.host.wiki.standin.PublishedNews;
import org.klantreis.host.wiki.standin.PublishedSpaceNews;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the wiki is made of, put together. */
public record Parts(Contents contents, Spaces spaces, Users users, Accounts accounts, Restrictions restrictions,
                    Access access, Entities entities, PublishedNews news, Publishing publishing, Trash trash, Moving moving,
                    Copying copying, Restricting restricting, PageTemplates templates,
                    PageWatches watches, Outbox outbox, Attachments attachments, Changes changes,
                    AccessMode mode, SpaceLife spaceLife) {

    /** Builds the wiki over tables that exist. */
    public static Parts over(JdbcTemplate database, TransactionTemplate transaction, EventPublisher events,
                             Clock clock) {
        Contents contents = new Contents(database);
        Spaces spaces = new Spaces(database);
        Users users = new Users(database, clock);
        Restrictions restrictions = new Restrictions(database);
        AccessMode mode = new AccessMode();
        Access access = new Access(contents, spaces, restrictions, mode);
        Entities entities = new Entities(contents, spaces, users);
        PublishedNews news = new PublishedNews(events, entities);
        Changes changes = new Changes(spaces, transaction);
        Publishing publishing = new Publishing(contents, access, news, changes, clock);
        Attachments attachments = new Attachments(database, access, changes, clock);
        return new Parts(contents, spaces, users, new Accounts(database, users, changes), restrictions, access,
                entities, news, publishing, new Trash(contents, access, news, changes), new Moving(contents, access, news, changes),
                new Copying(contents, access, publishing, attachments, news, changes),
                new Restricting(restrictions, access, users, changes), new PageTemplates(database, access),
                new PageWatches(database, access, changes), new Outbox(database),
                attachments, changes, mode,
                new SpaceLife(spaces, contents, access, new PublishedSpaceNews(events, entities), changes));
    }
}
