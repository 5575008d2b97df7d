package org.klantreis.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON text to its tree, refusing at the door what is too large, too deep, ambiguous or broken. */
final class JsonText {
    /** A journey needs five levels; the rest is for members that this version does not know. */
    static final int DEPTH = 50;

    private static final int MOST_BYTES_PER_CHAR = 3;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();
    private static final ObjectReader TREES = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build().reader();

    private JsonText() {
    }

    /**
     * @param mostBytes of the text in UTF-8
     * @throws UnreadableMap if it is over a limit or not one JSON value
     */
    static JsonNode parse(String json, int mostBytes) {
        checkSize("", json, mostBytes);
        try (JsonParser parser = FACTORY.createParser(withoutMark(json))) {
            return parse(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            JsonNode tree = TREES.readTree(parser);
            if (tree == null || tree.isMissingNode() || parser.nextToken() != null) {
                throw broken("broken-json", parser.currentLocation());
            }
            return tree;
        } catch (StreamConstraintsException limit) {
            throw parser.getParsingContext().getNestingDepth() > DEPTH
                    ? UnreadableMap.because("too-deep", "", DEPTH) : broken("broken-json", placeOf(limit, parser));
        } catch (StreamReadException malformed) {
            throw broken("broken-json", placeOf(malformed, parser));
        } catch (NumberFormatException exponent) {
            throw broken("broken-json", parser.currentLocation());
        } catch (JsonProcessingException twice) {
            JsonLocation at = placeOf(twice, parser);
            throw UnreadableMap.because("duplicate-member", String.valueOf(parser.currentName()),
                    Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr()));
        }
    }

    /** Of a number or a name that is too long, Jackson does not tell the place. */
    private static JsonLocation placeOf(JsonProcessingException failure, JsonParser parser) {
        return Optional.ofNullable(failure.getLocation()).orElseGet(parser::currentLocation);
    }

    private static UnreadableMap broken(String rule, JsonLocation at) {
        return UnreadableMap.because(rule, "", Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr()));
    }

    /** @throws UnreadableMap naming this place, if the text is longer */
    static void checkSize(String path, String json, int mostBytes) {
        if (json.length() <= mostBytes / MOST_BYTES_PER_CHAR) {
            return;
        }
        long bytes = json.codePoints().mapToLong(JsonText::bytesOf).sum();
        if (bytes > mostBytes) {
            throw UnreadableMap.because("too-large", path, bytes, mostBytes);
        }
    }

    private static long bytesOf(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /** Windows editors put a byte-order mark before the text. */
    private static String withoutMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }
}
