package org.klantreis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The visits of one test: each has its own browser context, is logged in, and has its language and theme. */
final class Visits implements AutoCloseable {
    private static final String TOKEN = "browser-test";

    /** A busy build server takes its time; what never comes costs this once. */
    static final int MOST_MILLIS = 30_000;

    private final String wiki;
    private final Browser browser;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<Tab> tabs = new ArrayList<>();

    Visits(String wiki, Browser browser) {
        this.wiki = wiki;
        this.browser = browser;
    }

    Tab begin(Visit visit) {
        BrowserContext context = browser.newContext(visit.options());
        open.add(context);
        context.setDefaultTimeout(MOST_MILLIS);
        context.addCookies(List.of(new Cookie("atl.xsrf.token", TOKEN).setUrl(wiki + "/")));
        if (!visit.isAnonymous()) {
            send(context, "/dologin.action", form("os_username", visit.user()).set("os_password", visit.user()));
        }
        send(context, "/preferences.action", form("lang", visit.language()).set("theme", visit.theme()));
        Tab tab = new Tab(context.newPage(), wiki);
        tabs.add(tab);
        return tab;
    }

    /** Keeps what each tab shows, and what went wrong in it. */
    void keep(Path folder, String name) {
        for (int number = 0; number < tabs.size(); number++) {
            tabs.get(number).keep(folder.resolve(name + "-" + number));
        }
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }

    private void send(BrowserContext context, String path, FormData form) {
        var answer = context.request().post(wiki + path, RequestOptions.create().setForm(form));
        if (!answer.ok()) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
    }

    private static FormData form(String name, String value) {
        return FormData.create().set("atl_token", TOKEN).set("os_destination", "").set(name, value);
    }
}
