package org.klantreis.host.wiki.content;

import java.util.List;

/** Something the wiki will not do: an HTTP status, and the key and values of the text that says why. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Object> values;

    private Refusal(int status, String key, Object... values) {
        super(key);
        this.status = status;
        this.values = List.of(values);
    }

    public static Refusal invalid(String key, Object... values) {
        return new Refusal(400, key, values);
    }

    public static Refusal forbidden() {
        return new Refusal(403, "refused.forbidden");
    }

    public static Refusal missing() {
        return new Refusal(404, "refused.missing");
    }

    public static Refusal stale(int current) {
        return new Refusal(409, "refused.stale", current);
    }

    public static Refusal of(int status, String key) {
        return new Refusal(status, key);
    }

    public int status() {
        return status;
    }

    public Object[] values() {
        return values.toArray();
    }
}
