package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The dialog that asks about what somebody and others changed differently. */
final class Conflicts {
    private final Locator dialog;

    /** Saves a draft that overlaps with what others saved. */
    Conflicts(MapEditor editor) {
        editor.press("Control+s");
        dialog = editor.locator("dialog.klantreis-conflicts");
        dialog.waitFor();
    }

    /** What each conflict is about. */
    List<String> places() {
        return dialog.locator("legend").allInnerTexts();
    }

    /** What one side has at a place. */
    String side(int place, String take) {
        return dialog.locator("fieldset").nth(place).locator("label:has([value=" + take + "])").innerText();
    }

    Conflicts take(int place, String side) {
        dialog.locator("fieldset").nth(place).locator("label:has([value=" + side + "])").click();
        return this;
    }

    Conflicts takeAllMine() {
        dialog.locator(".klantreis-buttons button").last().click();
        return this;
    }

    /** How many are still to be chosen, in words. */
    String left() {
        return dialog.locator("footer [role=status]").innerText();
    }

    Conflicts confirm() {
        dialog.locator("footer button[data-main]").click();
        return this;
    }

    void leaveForLater() {
        dialog.page().keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    boolean isOpen() {
        return dialog.count() > 0;
    }
}
