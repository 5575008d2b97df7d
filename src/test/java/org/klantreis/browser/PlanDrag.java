package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** Cards of the improvement plan in the hand. */
final class PlanDrag {
    private static final int INSIDE = 20;

    private PlanDrag() {
    }

    /** Takes a card and goes on holding it. */
    static void byMouse(Page page, Locator card) {
        BoundingBox from = card.boundingBox();
        page.mouse().move(from.x + INSIDE, from.y + INSIDE);
        page.mouse().down();
        page.mouse().move(from.x + 2 * INSIDE, from.y + 2 * INSIDE);
    }

    static void dropAtTheEndOf(Page page, Locator place) {
        BoundingBox to = place.boundingBox();
        page.mouse().move(to.x + INSIDE, to.y + to.height - 2);
        page.mouse().up();
    }

    static void byFinger(Page page, Locator card, Locator place) {
        BoundingBox grip = gripOf(card);
        BoundingBox to = place.boundingBox();
        atTheMiddle(page, grip).stroke((int) (to.x + INSIDE - grip.x - grip.width / 2), (int) (to.y + INSIDE - grip.y - grip.height / 2)).lift();
    }

    /** Rests near what ends the plan until there is no further, and goes from there to a place. */
    static void byFinger(Page page, Locator card, Locator end, Locator last, Locator place) {
        BoundingBox grip = gripOf(card);
        double rest = end.boundingBox().y - 2 * INSIDE;
        Finger finger = atTheMiddle(page, grip).stroke(0, (int) (rest - grip.y - grip.height / 2));
        last.and(page.locator("[data-landing]")).waitFor();
        BoundingBox to = place.boundingBox();
        finger.stroke(0, (int) (to.y + to.height / 2 - rest)).lift();
    }

    private static BoundingBox gripOf(Locator card) {
        return card.locator(".klantreis-plan-grip").boundingBox();
    }

    private static Finger atTheMiddle(Page page, BoundingBox grip) {
        return Finger.down(page, grip.x + grip.width / 2, grip.y + grip.height / 2);
    }
}
