package org.klantreis.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;

/** The sheets of a PDF, as far as their plain structure tells. */
record Paper(List<Sheet> sheets) {
    private static final Pattern OBJECT = Pattern.compile("(\\d+) 0 obj\\b(.*?)\\bendobj", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b");
    private static final Pattern SIZE = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");
    private static final Pattern CONTENTS = Pattern.compile("/Contents (\\d+) 0 R");
    private static final Pattern WORDS = Pattern.compile("\\bT[jJ]\\b");

    /** @param words how many pieces of text stand on it */
    record Sheet(double width, double height, long words) {
    }

    static Paper read(byte[] pdf) {
        Map<String, String> objects = OBJECT.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results()
                .collect(Collectors.toMap(object -> object.group(1), object -> object.group(2)));
        return new Paper(objects.values().stream().filter(object -> PAGE.matcher(object).find())
                .map(page -> sheet(page, objects)).toList());
    }

    private static Sheet sheet(String page, Map<String, String> objects) {
        MatchResult size = first(SIZE, page);
        String drawn = inflated(objects.get(first(CONTENTS, page).group(1)));
        return new Sheet(Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)), WORDS.matcher(drawn).results().count());
    }

    private static MatchResult first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow();
    }

    private static String inflated(String object) {
        String packed = object.substring(object.indexOf("stream\n") + "stream\n".length(), object.lastIndexOf("endstream"));
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed.getBytes(StandardCharsets.ISO_8859_1)))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
