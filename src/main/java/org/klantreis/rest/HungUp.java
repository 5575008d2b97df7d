package org.klantreis.rest;

import java.io.IOException;

/** The client went away while it was still sending; nobody waits for the answer. */
final class HungUp extends RuntimeException {

    HungUp(IOException cause) {
        super(cause);
    }
}
