package org.klantreis.drawing;

/** Where knowledge came from; the link is empty unless it is safe to follow. */
record SourceView(String text, String link) {

    boolean linked() {
        return !link.isEmpty();
    }
}
