package org.klantreis.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keyboard alone. Wherever a key leads, something has the focus, and where a window keeps all else out of reach, something in it. */
final class Keyboard {
    private static final int FAR = 150;
    private static final String PLACED = "!document.querySelector('dialog[open]') || document.activeElement.matches("
            + "document.querySelector('dialog:modal') ? 'dialog:modal *' : 'body *')";
    private static final String NAME = """
            () => {
              const it = document.activeElement;
              if (it === document.body) return '';
              const words = it.matches('[role^=menuitem]') ? it.firstElementChild : it;
              return (it.ariaLabel || [...it.labels ?? []].map(label => label.innerText).join(' ') || words.innerText).split('\\n')[0].trim();
            }""";
    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            keepsItsPlace(key);
        }
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Replaces what stands in a field. */
    Keyboard replace(String text) {
        return press("Control+a").type(text);
    }

    /** Past the pages that stand beside the one that is read, of which there may be many. */
    Keyboard skipToContent() {
        return tabTo(page.locator(".wiki-skip").textContent()).press("Enter");
    }

    Keyboard tabTo(String name) {
        return walk("Tab", name);
    }

    Keyboard tabBackTo(String name) {
        return walk("Shift+Tab", name);
    }

    /** Takes entries of an open menu, each leading to the next. */
    Keyboard choose(String... entries) {
        List.of(entries).forEach(entry -> walk("ArrowDown", entry).press("Enter"));
        return this;
    }

    /** How what has the focus is called. */
    String focused() {
        return (String) page.evaluate(NAME);
    }

    /** Beyond the last place of a window, the tab key leads through the browser's own bar. */
    private Keyboard walk(String key, String name) {
        Set<String> met = new LinkedHashSet<>();
        for (int steps = 0; steps < FAR; steps++) {
            String place = focused();
            if (place.equals(name)) {
                return this;
            }
            met.add(place);
            page.keyboard().press(key);
        }
        throw new AssertionError(key + " does not lead to " + name + ", only to " + met);
    }

    private void keepsItsPlace(String key) {
        try {
            page.waitForFunction(PLACED);
        } catch (TimeoutError e) {
            throw new AssertionError("The focus is lost after " + key, e);
        }
    }
}
