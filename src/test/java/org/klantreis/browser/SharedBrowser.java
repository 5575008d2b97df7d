package org.klantreis.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for all browser tests; each visit has a context of its own. */
final class SharedBrowser implements ExtensionContext.Store.CloseableResource {
    private final Browser browser = Driver.start();

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
    }
}
