package org.klantreis.usecase;

import org.klantreis.model.Anchor;
import org.klantreis.model.MapAddress;

/** What was asked for is not there, or not for this user: the two look alike, so that nobody learns what exists. */
public final class Hidden extends Failure {

    private Hidden(String rule, Object... details) {
        super(rule, details);
    }

    public static Hidden page(long id) {
        return new Hidden("no-such-page", Long.toString(id));
    }

    public static Hidden map(MapAddress address) {
        return document(DocumentKind.JOURNEY, address);
    }

    public static Hidden document(DocumentKind kind, MapAddress address) {
        return new Hidden(kind == DocumentKind.PERSONA ? "no-such-persona" : "no-such-map", address.key(), Long.toString(address.page()));
    }

    public static Hidden revision(MapAddress address, int number) {
        return new Hidden("no-such-revision", Integer.toString(number), address.key());
    }

    public static Hidden space(String key) {
        return new Hidden("no-such-space", key);
    }

    public static Hidden starter(String key) {
        return new Hidden("no-such-starter", key);
    }

    public static Hidden comment(int id) {
        return new Hidden("no-such-comment", Integer.toString(id));
    }

    public static Hidden element(Anchor anchor) {
        return new Hidden("no-such-element", anchor.element());
    }
}
