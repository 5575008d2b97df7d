package org.klantreis.host.wiki.content;

/** A file that somebody sends. */
public record Upload(String fileName, String mediaType, String comment, byte[] bytes) {
    /** As many bytes as a file may have; H2 keeps no longer ones in a column. */
    public static final int MOST = 1_000_000;
    private static final int LONGEST = 255;

    /** Refuses what no attachment can be. */
    void check() {
        if (fileName.isBlank() || fileName.length() > LONGEST || fileName.matches("(?s).*[/\\\\\\p{Cntrl}].*")) {
            throw Refusal.invalid("refused.file.name", LONGEST);
        }
        Line.checkMessage(comment);
        if (bytes.length == 0 || bytes.length > MOST) {
            throw Refusal.invalid("refused.file.size", MOST);
        }
    }
}
