package org.klantreis.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;

/** What an administrator does to the wiki while others work in it. */
final class Administrator {
    private final Tab tab;

    Administrator(Visits visits) {
        tab = visits.begin(Visit.by("admin"));
    }

    /** Lets nobody else change a page. */
    void keepOthersFrom(long page) {
        call("PUT", "/rest/api/content/" + page + "/restriction",
                "[{\"operation\": \"update\", \"restrictions\": {\"user\": {\"results\": [{\"username\": \"admin\"}]}}}]");
    }

    /** Lets nobody else see a page. */
    void hide(long page) {
        call("PUT", "/rest/api/content/" + page + "/restriction",
                "[{\"operation\": \"read\", \"restrictions\": {\"user\": {\"results\": [{\"username\": \"admin\"}]}}}]");
    }

    void letOthersTo(long page) {
        call("DELETE", "/rest/api/content/" + page + "/restriction", "");
    }

    void trash(long page) {
        call("DELETE", "/rest/api/content/" + page, "");
    }

    void restore(long page) {
        call("PUT", "/rest/api/content/" + page, "{\"version\": {\"number\": 2}, \"status\": \"current\"}");
    }

    void makeReadOnly() {
        call("PUT", "/rest/api/accessmode", "\"READ_ONLY\"");
    }

    void makeWritable() {
        call("PUT", "/rest/api/accessmode", "\"READ_WRITE\"");
    }

    private void call(String method, String path, String body) {
        RequestOptions request = RequestOptions.create().setMethod(method).setData(body)
                .setHeader("X-Atlassian-Token", "no-check").setHeader("Content-Type", "application/json");
        APIResponse answer = tab.page().request().fetch(tab.address(path), request);
        if (!answer.ok()) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.status() + ": " + answer.text());
        }
    }
}
