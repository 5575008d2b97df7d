package org.klantreis.drawing;

/** Where knowledge came from; the link is empty unless it is safe to follow. */
public record SourceView(String text, String link) {

    public boolean linked() {
        return !link.isEmpty();
    }
}
