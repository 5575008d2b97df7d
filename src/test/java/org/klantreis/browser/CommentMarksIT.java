package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A map shows where it is discussed. */
@ExtendWith(InBrowser.class)
class CommentMarksIT {
    private static final String MAP = """
            { "format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "A question",
              "phases": [ { "id": "p1", "title": "Ask" } ],
              "steps": [ { "id": "s1", "phase": "p1", "title": "I call" }, { "id": "s2", "phase": "p1", "title": "I wait", "valence": -1 } ],
              "lanes": [ { "id": "l1", "kind": "emotion", "title": "Emotion" }, { "id": "l2", "kind": "text", "title": "Thoughts" } ],
              "cells": [ { "lane": "l2", "at": "s1", "text": "Who is this?" } ] }""";

    @Test
    void marksEachKindOfPlace(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(discussed(wiki, "", "p1", "s1", "s1", "l2", "l2/s1", "l2/s2", "l1/s2"))
                .map().withControls();
        assertThat(map.comments().shown(7).names()).containsExactly("A question: 1 open discussion", "Ask: 1 open discussion",
                "Emotion · I wait: 1 open discussion", "I call: 2 open discussions", "Thoughts · I call: 1 open discussion",
                "Thoughts · I wait: 1 open discussion", "Thoughts: 1 open discussion");
        assertThat(map.comments().button()).isEqualTo("Comments (8)");
        assertThat(map.comments().line().innerText()).isEqualTo("8 open discussions");
    }

    @Test
    void marksThePointOfTheCurveAlsoZoomedAndAsCards(Visits visits, WikiContent wiki) {
        long page = discussed(wiki, "l1/s2");
        MapOnPage map = visits.begin(Visit.by("viewer")).show(page).map().withControls();
        assertThat(map.comments().shown(1).fromItsFace("s2")).isLessThan(40);
        assertThat(map.zoomIn().zoomIn().comments().fromItsFace("s2")).isLessThan(60);
        MapOnPage cards = visits.begin(Visit.by("viewer").wide(375)).show(page).map().withControls().asCards();
        assertThat(cards.comments().shown(1).fromItsFace("s2")).isLessThan(45);
    }

    @Test
    void isReachedByKeyboard(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(discussed(wiki, "s1", "s2", "l2/s2")).map().withControls();
        map.comments().shown(3);
        assertThat(map.comments().tabStops()).isZero();
        map.step(0).focus();
        map.step(0).press("Tab");
        assertThat(map.comments().focused()).isEqualTo("I call: 1 open discussion");
        assertThat(map.comments().tabStops()).isEqualTo(1);
    }

    @Test
    void offersToCommentWhereTheMousePoints(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("commenter")).show(discussed(wiki)).map().withControls();
        assertThat(map.comments().pointAt("tr[data-lane=l2] > td[data-at=s2]")).isEqualTo("Comment on ‘Thoughts · I wait’");
        assertThat(map.comments().pointAt("svg [data-step=s2]")).isEqualTo("Comment on ‘Emotion · I wait’");
        assertThat(map.comments().pointAt("th[data-phase]")).isEqualTo("Comment on ‘Ask’");
    }

    @Test
    void followsWhatOthersWriteAndResolve(Visits visits, WikiContent wiki) {
        long page = discussed(wiki);
        MapOnPage map = visits.begin(Visit.by("viewer")).show(page).map().withControls();
        assertThat(map.comments().line().isVisible()).isFalse();
        int comment = wiki.comment(page, "s1", "Nobody answers.");
        assertThat(map.comments().lookAgain().shown(1).names()).containsExactly("I call: 1 open discussion");
        assertThat(map.comments().line().innerText()).isEqualTo("1 open discussion");
        wiki.resolve(page, comment);
        map.comments().lookAgain().shown(0);
        assertThat(map.comments().button()).isEqualTo("Comments");
        assertThat(map.comments().line().isVisible()).isFalse();
    }

    @Test
    void leavesTheWordsOfTheMapAsTheyAre(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(discussed(wiki, "s1", "l2/s1")).map().withControls();
        map.comments().shown(2);
        map.step(0).locator("b").click();
        assertThat(map.details().isOpen()).isTrue();
        assertThat(map.locator("dialog .klantreis-comment-mark").count()).isZero();
        assertThat(map.locator("dialog dl").innerText()).contains("Who is this?");
    }

    static Stream<Visit> visits() {
        return AppearanceIT.visits();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyReadThem(Visit visit, Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(visit).show(discussed(wiki, "", "p1", "s1", "l2", "l2/s2", "l1/s2"));
        page.map().withControls().comments().shown(6);
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    private static long discussed(WikiContent wiki, String... places) {
        long page = wiki.page("Discussed", WikiContent.MACRO);
        wiki.map(page, MAP);
        for (String place : places) {
            wiki.comment(page, place, "Is this so?");
        }
        return page;
    }
}
