package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** Whether what stands in a window can be seen and pressed. */
final class WindowShape {
    private final Locator window;

    WindowShape(Locator window) {
        this.window = window;
    }

    /** Whether some of an element lies beneath it. */
    boolean covers(Locator element) {
        BoundingBox box = element.boundingBox();
        return box.x + box.width > window.boundingBox().x;
    }

    /** What can be pressed, but is smaller than so many pixels. What stands in a sentence may be. */
    List<?> smallerThan(int pixels) {
        return (List<?>) window.evaluate("""
                (it, least) => [...it.querySelectorAll('button, label:has(input), select, textarea, header a, [role=option]')].filter(one => {
                  const { width, height } = one.getBoundingClientRect();
                  return width && Math.min(width, height) < least - 0.5;
                }).map(one => `${one.localName} ${one.innerText}`)""", pixels);
    }

    /** What does not fit into it. */
    List<?> cutOff() {
        return (List<?>) window.evaluate("""
                it => [...it.querySelectorAll('*')].filter(one => {
                  const { width, right, left } = one.getBoundingClientRect();
                  const seen = it.getBoundingClientRect();
                  return width && !one.matches('.klantreis-unseen, .klantreis-unseen *') && (right > seen.right + 0.5 || left < seen.left - 0.5);
                }).map(one => `${one.localName} ${one.innerText}`)""");
    }
}
