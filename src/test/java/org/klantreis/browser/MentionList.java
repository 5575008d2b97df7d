package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** A box to comment in, and who is offered there while a name is typed. */
final class MentionList {
    private final Locator box;
    private final Locator people;

    MentionList(Locator box) {
        this.box = box;
        people = box.locator("xpath=..").locator(".klantreis-people:not([hidden]) li");
    }

    /** Types key by key, as people do, and gives who is offered then, each with the user name. */
    List<String> type(String text) {
        box.pressSequentially(text);
        people.first().waitFor();
        return people.allInnerTexts().stream().map(words -> words.replace("\n", ", ")).toList();
    }

    MentionList press(String key) {
        box.press(key);
        return this;
    }

    Locator people() {
        return people;
    }

    Locator box() {
        return box;
    }
}
