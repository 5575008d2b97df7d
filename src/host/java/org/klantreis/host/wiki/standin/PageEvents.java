package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageViewEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/** Stands for the page events; Confluence's constructors are not known, so the types are abstract here. */
final class PageEvents {
    private PageEvents() {
    }

    static final class Created extends PageCreateEvent {
        private final Page page;

        Created(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }

        @Override
        public ContentEntityObject getContent() {
            return page;
        }
    }

    static final class Updated extends PageUpdateEvent {
        private final Page page;
        private final Page original;

        Updated(Page page, Page original) {
            this.page = page;
            this.original = original;
        }

        @Override
        public Page getPage() {
            return page;
        }

        @Override
        public ContentEntityObject getContent() {
            return page;
        }

        @Override
        public AbstractPage getOriginalPage() {
            return original;
        }
    }

    static final class Viewed extends PageViewEvent {
        private final Page page;

        Viewed(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }

        @Override
        public ContentEntityObject getContent() {
            return page;
        }
    }

    static final class Trashed extends PageTrashedEvent {
        private final Page page;

        Trashed(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }

        @Override
        public ContentEntityObject getContent() {
            return page;
        }
    }

    static final class Restored extends PageRestoreEvent {
        private final Page page;

        Restored(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }

        @Override
        public ContentEntityObject getContent() {
            return page;
        }
    }

    static final class Removed extends PageRemoveEvent {
        private final Page page;

        Removed(Page page) {
            this.page = page;
        }

        @Override
        public Page getPage() {
            return page;
        }

        @Override
        public ContentEntityObject getContent() {
            return page;
        }
    }

    static final class Moved extends PageMoveEvent {
        private final Page page;
        private final Space oldSpace;
        private final Page oldParent;

        Moved(Page page, Space oldSpace, Page oldParent) {
            this.page = page;
            this.oldSpace = oldSpace;
            this.oldParent = oldParent;
        }

        @Override
        public Page getPage() {
            return page;
        }

        @Override
        public ContentEntityObject getContent() {
            return page;
        }

        @Override
        public Space getOldSpace() {
            return oldSpace;
        }

        @Override
        public Page getOldParentPage() {
            return oldParent;
        }
    }

    static final class Copied extends PageCopyEvent {
        private final Page origin;
        private final Page destination;

        Copied(Page origin, Page destination) {
            this.origin = origin;
            this.destination = destination;
        }

        @Override
        public Page getPage() {
            return destination;
        }

        @Override
        public ContentEntityObject getContent() {
            return destination;
        }

        @Override
        public Page getOrigin() {
            return origin;
        }

        @Override
        public Page getDestination() {
            return destination;
        }
    }
}
