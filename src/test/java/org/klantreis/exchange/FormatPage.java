package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The format reference as its reader finds it: the schema and the examples stand on the page itself. */
final class FormatPage {
    private static final Pattern BLOCK = Pattern.compile("```json(?: (\\w+))?\\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    private final String text;

    FormatPage() {
        this.text = read(Path.of("docs/format.md"));
    }

    String text() {
        return text;
    }

    /** An example of a whole document or of one element. */
    record Example(String element, String json) {
    }

    List<Example> examples() {
        return BLOCK.matcher(text).results().filter(block -> !"schema".equals(block.group(1)))
                .map(block -> new Example(block.group(1) == null ? "" : block.group(1), block.group(2))).toList();
    }

    JsonNode schema() {
        return BLOCK.matcher(text).results().filter(block -> "schema".equals(block.group(1)))
                .map(block -> tree(block.group(2))).findFirst().orElseThrow();
    }

    JsonSchema validator() {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema());
    }

    Set<ValidationMessage> violations(String document) {
        return validator().validate(tree(document));
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
