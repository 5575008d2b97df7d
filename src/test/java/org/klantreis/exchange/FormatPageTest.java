package org.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.exchange.FormatPage.Example;
import org.klantreis.model.Channels;
import org.klantreis.model.Word;

class FormatPageTest {
    private static final FormatPage PAGE = new FormatPage();
    private static final String MAP = """
            {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"en","title":"T",
             "personas":[{"id":"t1","name":"Petra"}],
             "phases":[{"id":"p1","title":"P"},{"id":"p2","title":"P"}],
             "steps":[{"id":"s2","phase":"p2","title":"S"},{"id":"s4","phase":"p2","title":"S"}],
             "lanes":[{"id":"l3","kind":"text","title":"L"}],
             "cells":[],"findings":[{"id":"f1","kind":"pain","title":"F"}],"improvements":[]}""";

    private static final String PERSONA = """
            {"format":"klantreis","formatVersion":1,"kind":"persona","lang":"en","title":"Petra"}""";

    private final MapJson json = new MapJson();
    private final PersonaDocumentJson personas = new PersonaDocumentJson();

    static Stream<Example> examples() {
        return PAGE.examples().stream();
    }

    static Stream<Path> documents() throws IOException {
        return Stream.concat(jsonFilesOf("src/main/resources/org/klantreis/starters"),
                jsonFilesOf("src/test/resources/examples"));
    }

    private static Stream<Path> jsonFilesOf(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesOfThePageKeepTheSchemaAndAreRead(Example example) {
        String document = example.element().isEmpty() ? example.json() : withElement(example);

        assertThat(PAGE.violations(document)).isEmpty();
        assertThat(PAGE.violations(readAndWritten(document))).isEmpty();
    }

    private String readAndWritten(String document) {
        return document.contains("\"kind\": \"persona\"") ? personas.write(personas.read(document)) : json.write(json.read(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shippedAndExampleMapsKeepTheSchemaBeforeAndAfter(Path file) {
        String document = FormatPage.read(file);

        assertThat(PAGE.violations(document)).isEmpty();
        String written = json.write(json.read(document));
        assertThat(PAGE.violations(written)).isEmpty();
        assertThat(json.read(written)).isEqualTo(json.read(document));
    }

    @Test
    void vocabulariesOfTheSchemaAreThoseOfTheModel() throws IOException {
        JsonNode definitions = PAGE.schema().get("$defs");

        List<Class<?>> vocabularies = vocabularies();
        assertThat(definitions.properties().stream().filter(definition -> definition.getValue().has("enum")))
                .hasSameSizeAs(vocabularies);
        assertThat(vocabularies).allSatisfy(vocabulary ->
                assertThat(textsOf(definitions.path(nameOf(vocabulary)).path("enum"))).isEqualTo(wordsOf(vocabulary)));
    }

    @Test
    void tellsEveryWordMemberAndChannel() throws IOException {
        assertThat(vocabularies()).allSatisfy(vocabulary ->
                assertThat(wordsOf(vocabulary)).allSatisfy(word -> assertThat(prose()).contains("`" + word + "`")));
        assertThat(Channels.shipped()).allSatisfy(channel -> assertThat(prose()).contains("`" + channel.key() + "`"));
        assertThat(PAGE.schema().findValues("properties")).allSatisfy(members -> members.fieldNames()
                .forEachRemaining(member -> assertThat(prose()).contains("`" + member + "`")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "title | 7", "title | \" \"", "lang | \"english language\"", "lang | \"en-abcdefgh-abcdefgh-abcdefgh-abcdefgh\"", "state | \"as-was\"", "phases | []",
        "pair | {\"page\": 0}", "pair | {\"key\": \"main\"}", "header | {\"reviewBy\": \"2027-13-01\"}",
        "header | {\"purpose\": [\"fun\"]}", "personas | [{}]", "personas | [{\"key\": \"petra\", \"name\": \"P\"}]",
        "emotionWords | [{\"key\": \"meh\", \"family\": \"joy\", \"strength\": 4}]",
        "channels | [{\"key\": \"Fax\"}]", "lanes | [{\"id\": \"l\", \"kind\": \"song\", \"title\": \"L\"}]"})
    void whatTheSchemaRefusesIsRefused(String member, String value) {
        ObjectNode document = (ObjectNode) FormatPage.tree(MAP);
        document.set(member, FormatPage.tree(value));

        assertThat(PAGE.violations(document.toString())).isNotEmpty();
        assertThat(catchThrowableOfType(UnreadableMap.class, () -> json.read(document.toString()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "valence | 0.25", "valence | -2.5", "valence | \"1\"", "importance | 0", "importance | 6", "ownScore | 1.5",
        "duration | \"2 days\"", "duration | \"P1M\"", "duration | \"-PT1M\"", "duration | \"P\"", "evidence | \"none\"",
        "sources | [{\"kind\": \"rumour\"}]", "sources | [{\"kind\": \"data\", \"n\": 0}]", "optional | 1", "id | \"s 1\"",
        "moment | {}", "measures | [{\"kind\": \"nps\", \"value\": -101}]", "measures | [{\"kind\": \"ces\", \"value\": 0}]",
        "measures | [{\"kind\": \"csat\", \"value\": 6, \"scale\": \"1-5\"}]", "measures | [{\"kind\": \"csat\", \"value\": 101}]",
        "measures | [{\"kind\": \"csat\", \"value\": 0, \"scale\": \"1-10\"}]", "measures | [{\"kind\": \"cost\"}]",
        "measures | [{\"kind\": \"resolution-time\", \"value\": 3}]",
        "measures | [{\"kind\": \"resolution-time\", \"value\": 3, \"duration\": \"P3D\"}]", "emotion | \"Big Joy\"", "channels | [\"A phone\"]",
        "channels | [\"phone\", \"phone\"]"})
    void whatTheSchemaRefusesInAStepIsRefused(String member, String value) {
        ObjectNode document = (ObjectNode) FormatPage.tree(MAP);
        ((ObjectNode) document.path("steps").get(1)).set(member, FormatPage.tree(value));

        assertThat(PAGE.violations(document.toString())).isNotEmpty();
        assertThat(catchThrowableOfType(UnreadableMap.class, () -> json.read(document.toString()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "title | \"\"", "role | \"a\\nb\"", "picture | {}", "picture | {\"file\": \" \"}", "goals | \"one\"", "goals | [7]",
        "needs | [{\"kind\": \"latent\"}]", "needs | [{\"text\": \"T\", \"kind\": \"felt\"}]", "channels | [\"phone\"]",
        "channels | [{\"key\": \"A phone\"}]", "channels | [{\"key\": \"phone\", \"preference\": \"loves\"}]",
        "access | [{\"text\": \"\"}]", "access | [{\"text\": \"T\", \"kind\": \"now\"}]", "evidence | \"none\"",
        "sources | [{}]", "about | []", "about | {\"age\": 30}"})
    void whatTheSchemaRefusesInAPersonaIsRefused(String member, String value) {
        ObjectNode document = (ObjectNode) FormatPage.tree(PERSONA);
        document.set(member, FormatPage.tree(value));

        assertThat(PAGE.violations(PERSONA)).isEmpty();
        assertThat(PAGE.violations(document.toString())).isNotEmpty();
        assertThat(catchThrowableOfType(UnreadableMap.class, () -> personas.read(document.toString()))).isNotNull();
    }

    private static String withElement(Example example) {
        ObjectNode document = (ObjectNode) FormatPage.tree(MAP);
        ArrayNode elements = (ArrayNode) document.path(example.element() + "s");
        JsonNode element = FormatPage.tree(example.json());
        for (int n = elements.size() - 1; n >= 0; n--) {
            if (elements.get(n).path("id").equals(element.path("id"))) {
                elements.remove(n);
            }
        }
        elements.add(element);
        return document.toString();
    }

    private static String prose() {
        return PAGE.text().substring(0, PAGE.text().indexOf("## JSON Schema"));
    }

    private static List<Class<?>> vocabularies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/klantreis/model"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.contains("-")).sorted().<Class<?>>map(FormatPageTest::modelClass)
                    .filter(type -> type.isEnum() && Word.class.isAssignableFrom(type)).toList();
        }
    }

    private static Class<?> modelClass(String name) {
        try {
            return Class.forName("org.klantreis.model." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String nameOf(Class<?> vocabulary) {
        String name = vocabulary.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<String> wordsOf(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(constant -> ((Word) constant).word()).toList();
    }

    private static List<String> textsOf(JsonNode texts) {
        return Stream.iterate(0, n -> n < texts.size(), n -> n + 1).map(n -> texts.get(n).asText()).toList();
    }
}
