package org.klantreis.host.wiki.rest;

import org.klantreis.host.wiki.content.Accounts;

/** What administrators do with accounts, below {@code admin/user/{name}}. */
final class AccountCalls {
    /** In {@code admin/user/{name}}. */
    private static final int NAME = 2;

    private final Accounts accounts;

    AccountCalls(Accounts accounts) {
        this.accounts = accounts;
    }

    Answer disable(Call call) {
        accounts.disable(call.user(), call.part(NAME));
        return Answer.done();
    }

    Answer enable(Call call) {
        accounts.enable(call.user(), call.part(NAME));
        return Answer.done();
    }

    /** Removes at once; Confluence does it in a long-running task of which it answers the id. */
    Answer remove(Call call) {
        accounts.remove(call.user(), call.part(NAME));
        return Answer.done();
    }
}
