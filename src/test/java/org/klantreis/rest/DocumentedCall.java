package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One request on the page docs/rest.md with the response below it. */
record DocumentedCall(Block request, Block response) {

    private static final Pattern FENCE = Pattern.compile("```http\\R(.*?)\\R```", Pattern.DOTALL);

    static List<DocumentedCall> on(String page) {
        List<Block> blocks = FENCE.matcher(page).results().map(found -> Block.of(found.group(1)))
                .toList();
        return IntStream.range(0, blocks.size() / 2)
                .mapToObj(n -> new DocumentedCall(blocks.get(2 * n), blocks.get(2 * n + 1))).toList();
    }

    String method() {
        return request.first().split(" ")[0];
    }

    String path() {
        return request.first().split(" ")[1];
    }

    int status() {
        return Integer.parseInt(response.first().split(" ")[1]);
    }

    @Override
    public String toString() {
        return request.first() + " → " + status();
    }

    /** First line, headers, and after an empty line the body. */
    record Block(String first, Map<String, String> headers, String body) {

        static Block of(String text) {
            String[] parts = text.split("\\R\\R", 2);
            String[] lines = parts[0].split("\\R");
            Map<String, String> headers = new LinkedHashMap<>();
            for (int n = 1; n < lines.length; n++) {
                String[] header = lines[n].split(": ", 2);
                headers.put(header[0], header[1]);
            }
            return new Block(lines[0], headers, parts.length == 2 ? parts[1] : "");
        }
    }
}
