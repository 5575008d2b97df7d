package org.klantreis.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One tab of the browser: goes to places of the wiki, and remembers what went wrong there. */
final class Tab {
    private final Page page;
    private final String wiki;
    private final List<String> troubles = new ArrayList<>();

    Tab(Page page, String wiki) {
        this.page = page;
        this.wiki = wiki;
        page.onPageError(troubles::add);
        page.onConsoleMessage(this::listen);
        page.onRequest(request -> {
            if (!request.url().startsWith(wiki) && request.url().startsWith("http")) {
                troubles.add("asked another host: " + request.url());
            }
        });
    }

    WikiPage display(String space, String title) {
        return open("/display/" + space + "/" + URLEncoder.encode(title, StandardCharsets.UTF_8));
    }

    WikiPage show(long pageId) {
        return open("/pages/viewpage.action?pageId=" + pageId);
    }

    WikiPage open(String path) {
        page.navigate(address(path));
        return new WikiPage(page);
    }

    /** Logs in through the form, as a person does. */
    void logIn(String user) {
        page.navigate(wiki + "/login.action");
        enter(user);
    }

    /** Fills the form that asks who one is. */
    void enter(String user) {
        page.locator("#os_username").fill(user);
        page.locator("#os_password").fill(user);
        page.waitForNavigation(() -> page.locator("#loginButton").click());
    }

    PageEditor create(String space) {
        page.navigate(wiki + "/pages/createpage.action?spaceKey=" + space);
        page.waitForNavigation(() -> page.locator("#create-blank").click());
        return new PageEditor(page);
    }

    String address(String path) {
        return wiki + path;
    }

    /** Errors of scripts and the console, and requests that left the wiki. */
    List<String> troubles() {
        return troubles;
    }

    Page page() {
        return page;
    }

    void keep(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file.resolveSibling(file.getFileName() + ".png")));
        try {
            Files.write(file.resolveSibling(file.getFileName() + ".txt"), troubles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            troubles.add(message.text() + " " + message.location());
        }
    }
}
