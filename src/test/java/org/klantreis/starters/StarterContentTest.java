package org.klantreis.starters;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a starter has to show to whoever begins with it. */
class StarterContentTest {

    @ParameterizedTest
    @MethodSource("filled")
    void fillsEveryLaneInHalfOfThePhasesOrMore(StarterFile starter) {
        LaneContents contents = new LaneContents(starter);
        assertThat(starter.list("lanes")).allSatisfy(lane -> assertThat(contents.phasesWithSomethingIn(lane) * 2)
                .as(lane.path("title").asText()).isGreaterThanOrEqualTo(starter.list("phases").size()));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void leavesNoPhaseWithoutAStepAndNoStepWithoutAFeeling(StarterFile starter) {
        assertThat(starter.ids("phases")).allMatch(phase -> !starter.stepsOf(phase).isEmpty());
        assertThat(starter.list("steps")).allMatch(step -> step.has("valence") && step.has("emotion"));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void goesThroughALowAndAHigh(StarterFile starter) {
        List<Double> valences = starter.list("steps").stream().map(step -> step.path("valence").asDouble()).toList();
        assertThat(valences).anyMatch(valence -> valence <= -1).anyMatch(valence -> valence >= 1);
    }

    @ParameterizedTest
    @MethodSource("filled")
    void tellsWhyAMomentMatters(StarterFile starter) {
        List<JsonNode> moments = starter.list("steps").stream().map(step -> step.path("moment"))
                .filter(JsonNode::isObject).toList();
        assertThat(moments).anyMatch(moment -> moment.path("kind").asText().equals("truth"))
                .allMatch(moment -> moment.path("reason").asText().length() > 20);
    }

    @ParameterizedTest
    @MethodSource("filled")
    void aTouchpointNamesChannelAndReasonAndWhatLiesBetweenALength(StarterFile starter) {
        assertThat(starter.list("steps")).allMatch(step -> step.path("kind").asText().equals("touchpoint")
                ? !step.path("channels").isEmpty() && step.has("contactReason")
                : step.has("duration") && !step.has("channels"));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void stepsBelongToDepartmentsNotToPeople(StarterFile starter) {
        List<String> persons = starter.texts("personas", "name");
        assertThat(starter.texts("steps", "owner")).noneMatch(String::isBlank)
                .allMatch(owner -> owner.matches("[\\p{L} -]+"))
                .noneMatch(owner -> persons.stream().anyMatch(person -> person.startsWith(owner)));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void tellsWhoTravelsFromWhereToWhere(StarterFile starter) {
        assertThat(starter.list("personas")).isNotEmpty();
        assertThat(starter.tree().path("header").fieldNames()).toIterable().contains("goal", "scenario", "start",
                "end", "scopeIn", "scopeOut", "scopeType", "purpose", "status", "phaseWord");
    }

    @ParameterizedTest
    @MethodSource("filled")
    void leavesToWhoeverBeginsWhoOwnsTheMapAndWhenItIsReviewed(StarterFile starter) {
        JsonNode header = starter.tree().path("header");
        assertThat(header.path("status").asText()).isEqualTo("draft");
        assertThat(header.fieldNames()).toIterable().doesNotContain("owner", "reviewBy");
    }

    /** Whoever begins with it may choose another persona. */
    @ParameterizedTest
    @MethodSource("filled")
    void namesNobodyInItsHead(StarterFile starter) {
        Stream<String> names = starter.texts("personas", "name").stream().map(name -> name.split(",")[0])
                .flatMap(name -> Stream.of(name.split(" "))).filter(word -> Character.isUpperCase(word.charAt(0)));
        String head = Stream.of("title", "description", "header").map(member -> starter.tree().path(member).toString())
                .collect(joining("\n"));
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(head).doesNotContain(name));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void saysThatItIsAnExample(StarterFile starter) {
        assertThat(starter.tree().path("description").asText())
                .contains(starter.lang().equals("nl") ? "een voorbeeld: typ er uw eigen woorden overheen" : "an example: type your own words over it");
    }

    @ParameterizedTest
    @MethodSource("models")
    void phaseModelsAreGuessesToBeTypedOver(StarterFile starter) {
        assertThat(starter.tree().path("header").path("phaseModel").asText()).isEqualTo(starter.key());
        assertThat(starter.texts("phases", "description")).allMatch(text -> text.length() > 20);
        assertThat(starter.texts("steps", "evidence")).containsOnly("assumed");
        assertThat(starter.tree().findValues("measures")).flatMap(StarterFile::elements)
                .allMatch(measure -> measure.path("source").asText().matches("(Example|Voorbeeld): .+"));
    }

    @Test
    void theBlankMapIsForThoseWhoFillEverythingThemselves() {
        assertThat(Stream.of("steps", "cells", "findings", "improvements").map(StarterFile.read("blank", "en")::list))
                .allMatch(List::isEmpty);
    }

    static Stream<StarterFile> filled() {
        return StarterFile.filled();
    }

    static Stream<StarterFile> models() {
        return StarterFile.models();
    }
}
