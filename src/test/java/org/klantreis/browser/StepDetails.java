package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The dialog with everything that is known about one step. */
final class StepDetails {
    private final Locator dialog;

    StepDetails(Locator dialog) {
        this.dialog = dialog;
    }

    boolean isOpen() {
        return dialog.isVisible();
    }

    String title() {
        return dialog.locator("h2").innerText();
    }

    String text() {
        return dialog.locator(".klantreis-details-body").innerText();
    }

    /** Closes with the key that closes dialogs. */
    void close() {
        dialog.page().keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
