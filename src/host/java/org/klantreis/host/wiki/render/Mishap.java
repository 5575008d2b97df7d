package org.klantreis.host.wiki.render;

/** Tells what one macro or one request may suffer alone from what concerns the whole wiki. */
public final class Mishap {
    private Mishap() {
    }

    /** Throws on what no page can be drawn after, such as memory at its end; text nested too deep is not of that kind. */
    public static void bear(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
