package org.klantreis.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** Phases, steps and lanes of a map that is edited, taken by their grip and by their menu. */
final class MapStructure {
    private static final int LONG_PRESS = 600;

    private final MapEditor editor;
    private final Page page;

    MapStructure(MapEditor editor) {
        this.editor = editor;
        page = editor.locator("table").page();
    }

    /** Takes a head by its grip and holds it over another, at a part of its width or height from its beginning. */
    MapStructure hold(Locator head, Locator over, double part) {
        head.hover();
        BoundingBox grip = head.locator(".klantreis-grip").boundingBox();
        page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page.mouse().down();
        BoundingBox place = over.boundingBox();
        page.mouse().move(place.x + place.width * part, place.y + place.height * part, new Mouse.MoveOptions().setSteps(5));
        editor.locator(".klantreis-ghost").waitFor();
        return this;
    }

    MapEditor drop() {
        page.waitForTimeout(50); // until the next frame has seen where the pointer is
        page.mouse().up();
        return editor;
    }

    boolean isHeld() {
        return editor.locator(".klantreis-ghost").count() > 0;
    }

    /** Waits until these steps are drawn, in this order. */
    MapStructure steps(String... titles) {
        PlaywrightAssertions.assertThat(editor.locator("th[data-step] > b")).hasText(titles);
        return this;
    }

    /** Waits until these phases are drawn, in this order. */
    MapStructure phases(String... titles) {
        PlaywrightAssertions.assertThat(editor.locator("th[data-phase] > span")).hasText(titles);
        return this;
    }

    /** Waits until these lanes are drawn, in this order. */
    MapStructure lanes(String... titles) {
        PlaywrightAssertions.assertThat(editor.locator("tr[data-lane]:not([data-lower], [hidden]) > th")).containsText(titles);
        return this;
    }

    /** Waits until the map is drawn and the keyboard is on a head. */
    MapEditor focusOn(String title) {
        editor.locator("th:focus").filter(new Locator.FilterOptions().setHasText(title)).waitFor();
        return editor;
    }

    /** Opens the menu of a head by its button. */
    MapStructure menuOf(Locator head) {
        head.hover();
        head.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Actions for")).click();
        return this;
    }

    /** Presses the plus under the last lane. */
    MapStructure addLane() {
        editor.locator(".klantreis-foot button").first().click();
        return this;
    }

    /** Chooses an item, and one of the menu that it opens. */
    MapEditor choose(String... path) {
        for (String label : path) {
            item(label).click();
        }
        return editor;
    }

    Locator item(String label) {
        return editor.locator("[role=menu]").last().locator("[role^=menuitem]").filter(new Locator.FilterOptions().setHasText(label)).first();
    }

    boolean hasMenu() {
        return editor.locator("[role=menu]").count() > 0;
    }

    /** Takes a head by its grip with a pen and lets go over another, at a part of its height. */
    MapStructure dragWithPen(Locator head, Locator over, double part) {
        head.hover();
        BoundingBox grip = head.locator(".klantreis-grip").boundingBox();
        BoundingBox place = over.boundingBox();
        CDPSession pen = page.context().newCDPSession(page);
        pen(pen, "mousePressed", grip.x + grip.width / 2, grip.y + grip.height / 2);
        for (int i = 1; i <= 5; i++) {
            pen(pen, "mouseMoved", grip.x + grip.width / 2, grip.y + (place.y + place.height * part - grip.y) * i / 5);
        }
        page.waitForTimeout(50);
        pen(pen, "mouseReleased", grip.x + grip.width / 2, place.y + place.height * part);
        return this;
    }

    private static void pen(CDPSession session, String type, double x, double y) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("pointerType", "pen");
        event.addProperty("x", x);
        event.addProperty("y", y);
        event.addProperty("button", "left");
        event.addProperty("buttons", type.equals("mouseReleased") ? 0 : 1);
        event.addProperty("clickCount", 1);
        session.send("Input.dispatchMouseEvent", event);
    }

    /** A finger that stays on a head, and goes down a way before it leaves. */
    MapEditor longPress(Locator head, int down) {
        BoundingBox box = head.boundingBox();
        Finger finger = Finger.down(page, box.x + 40, box.y + box.height / 2);
        page.waitForTimeout(LONG_PRESS);
        if (down > 0) {
            finger.stroke(0, down);
        }
        page.waitForTimeout(50);
        finger.lift();
        return editor;
    }

    /** Takes a head with a finger and lets go over one below it, at a part of its height. */
    MapEditor dragWithFinger(Locator head, Locator over, double part) {
        BoundingBox from = head.boundingBox();
        BoundingBox to = over.boundingBox();
        return longPress(head, (int) (to.y + to.height * part - from.y - from.height / 2));
    }
}
