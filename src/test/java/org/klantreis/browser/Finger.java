package org.klantreis.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A finger on the screen, in pixels of the window. */
final class Finger {
    private static final int MOVES = 8;

    private final CDPSession session;
    private double x;
    private double y;

    private Finger(CDPSession session, double x, double y) {
        this.session = session;
        this.x = x;
        this.y = y;
    }

    static Finger down(Page page, double x, double y) {
        Finger finger = new Finger(page.context().newCDPSession(page), x, y);
        finger.send("touchStart", at(x, y));
        return finger;
    }

    /** Moves in a straight line from where it is. */
    Finger stroke(int right, int down) {
        for (double part = 1; part <= MOVES; part++) {
            send("touchMove", at(x + right * part / MOVES, y + down * part / MOVES));
        }
        x += right;
        y += down;
        return this;
    }

    void lift() {
        send("touchEnd", new JsonArray());
    }

    private static JsonArray at(double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        return points;
    }

    private void send(String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
