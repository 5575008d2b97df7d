package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The points of the curve while the map is edited. */
final class CurvePoints {
    /** Pixels of the screen. */
    static final int VALENCE = 32;
    private final Locator map;
    private final Locator points;

    CurvePoints(Locator map) {
        this.map = map;
        this.points = map.locator(".klantreis-points > [role=slider]");
        points.first().waitFor();
    }

    /** What a screen reader says of a point. */
    String said(int number) {
        return points.nth(number).getAttribute("aria-valuetext");
    }

    /** What a screen reader says of the point that has the keyboard. */
    String saidOfFocused() {
        return map.locator(".klantreis-points > :focus").getAttribute("aria-valuetext");
    }

    CurvePoints focus(int number) {
        points.nth(number).focus();
        return this;
    }

    CurvePoints press(String... keys) {
        List.of(keys).forEach(map.page().keyboard()::press);
        return this;
    }

    /** Takes hold of a point with the mouse and moves it down, without letting go. */
    CurvePoints pull(int number, int pixels) {
        BoundingBox box = box(number);
        map.page().mouse().move(middle(box.x, box.width), middle(box.y, box.height));
        map.page().mouse().down();
        map.page().mouse().move(middle(box.x, box.width), middle(box.y, box.height) + pixels);
        map.page().waitForFunction("() => new Promise(requestAnimationFrame)");
        return this;
    }

    CurvePoints letGo() {
        map.page().mouse().up();
        return this;
    }

    /** Strokes over a point with a finger. */
    CurvePoints stroke(int number, int right, int down) {
        BoundingBox box = box(number);
        Finger.down(map.page(), middle(box.x, box.width), middle(box.y, box.height)).stroke(right, down).lift();
        return this;
    }

    /** The strokes of the curve in SVG path language. */
    List<?> strokes() {
        return (List<?>) map.locator("svg.klantreis-curve > svg[viewBox] > path").evaluateAll("all => all.map(path => path.getAttribute('d'))");
    }

    /** Waits until the server has drawn the curve. */
    CurvePoints drawn() {
        map.locator(".klantreis-points:not([data-moved])").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    EmotionPicker pick() {
        map.page().keyboard().press("Enter");
        return new EmotionPicker(map.page());
    }

    /** How far the curve has been scrolled sideways. */
    int scrolled() {
        return (int) map.locator(".klantreis-curve > td").evaluate("it => Math.round(it.scrollLeft)");
    }

    private BoundingBox box(int number) {
        points.nth(number).scrollIntoViewIfNeeded();
        return points.nth(number).boundingBox();
    }

    private static double middle(double start, double size) {
        return start + size / 2;
    }
}
