package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The dialog in which a feeling is chosen: a wheel, a list, and how it feels in a number. */
final class EmotionPicker {
    private final Locator dialog;

    EmotionPicker(Page page) {
        dialog = page.locator("dialog.klantreis-emotions");
        dialog.waitFor();
    }

    EmotionPicker search(String text) {
        dialog.getByRole(AriaRole.COMBOBOX).first().fill(text);
        return this;
    }

    EmotionPicker press(String key) {
        dialog.page().keyboard().press(key);
        return this;
    }

    /** Presses a part of the wheel. */
    EmotionPicker turnTo(String key) {
        dialog.locator(".klantreis-wheel-part[data-key=" + key + "]").click();
        return this;
    }

    /** What stands in the middle of the wheel. */
    String middle() {
        return dialog.locator(".klantreis-wheel-word").textContent();
    }

    String valence() {
        return dialog.locator(".klantreis-emotion-valence select").inputValue();
    }

    EmotionPicker takeTheProposed() {
        dialog.locator(".klantreis-emotion-valence button").click();
        return this;
    }

    /** What is asked of a word that can be pleasant or unpleasant. */
    String question() {
        return dialog.locator(".klantreis-emotion-valence [role=status]").textContent();
    }

    /** Adds what was searched as a word of the map's own. */
    EmotionPicker addOwn(String family) {
        dialog.locator(".klantreis-own-word > summary").click();
        dialog.locator(".klantreis-own-word select").first().selectOption(family);
        dialog.locator(".klantreis-own-word button").click();
        return this;
    }

    void choose() {
        dialog.locator("footer [data-main]").click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    boolean isOpen() {
        return dialog.isVisible();
    }
}
