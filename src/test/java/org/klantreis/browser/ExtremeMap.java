package org.klantreis.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;

/** Maps at the edge of what somebody may make. */
enum ExtremeMap {
    LONG_WORDS {
        @Override
        void fill(ObjectNode map) {
            map.put("title", WORD).put("description", WORD).putObject("header").put("goal", WORD).put("owner", WORD);
            map.putArray("channels").addObject().put("key", "own").put("name", WORD);
            map.putArray("emotionWords").addObject().put("key", "own").put("name", WORD).put("family", "joy").put("strength", 1);
            steps(map, 4);
            map.path("steps").forEach(step -> ((ObjectNode) step).put("title", WORD).put("valence", 2).put("emotion", "own")
                    .put("owner", WORD).put("contactReason", WORD).putArray("channels").add("own"));
            map.path("phases").forEach(phase -> ((ObjectNode) phase).put("title", WORD).put("description", WORD));
            map.path("lanes").forEach(lane -> ((ObjectNode) lane).put("title", WORD));
            ((ArrayNode) map.path("cells")).addObject().put("lane", "l1").put("at", "s1").put("text", WORD);
            map.putArray("findings").addObject().put("id", "f1").put("kind", "pain").put("title", WORD).put("text", WORD).putArray("steps").add("s2");
        }
    },
    SIXTY_PHASES {
        @Override
        void fill(ObjectNode map) {
            map.putArray("phases");
            IntStream.range(0, 60).forEach(phase -> ((ArrayNode) map.path("phases")).addObject().put("id", "p" + phase).put("title", "Phase " + phase));
        }
    },
    FOUR_HUNDRED_STEPS {
        @Override
        void fill(ObjectNode map) {
            felt(map, IntStream.range(0, 400).mapToDouble(step -> step * 5 % 9 / 2.0 - 2).toArray());
        }
    },
    NO_STEPS {
        @Override
        void fill(ObjectNode map) {
            // the phases alone
        }
    },
    ONE_POINT {
        @Override
        void fill(ObjectNode map) {
            felt(map, 0.5);
        }
    },
    ALL_NEGATIVE {
        @Override
        void fill(ObjectNode map) {
            felt(map, -2, -1.5, -2, -0.5, -2);
        }
    },
    GAPS_AND_EQUAL_NEIGHBOURS {
        @Override
        void fill(ObjectNode map) {
            felt(map, 1, 1, Double.NaN, 1, 1, Double.NaN, Double.NaN, -2, -2, 2, 2);
        }
    },
    RIGHT_TO_LEFT {
        @Override
        void fill(ObjectNode map) {
            felt(map, 1, -1, 2);
            map.put("lang", "ar").put("title", "رحلة العميل").put("description", "يريد كريم بناء سقيفة في حديقته.");
            map.path("lanes").forEach(lane -> ((ObjectNode) lane).put("title", "المشاعر وكيف يشعر العميل أثناء الرحلة"));
            ((ArrayNode) map.path("cells")).addObject().put("lane", "l1").put("at", "s1").put("text", "هل أحتاج إلى تصريح؟");
        }
    };

    private static final String WORD = "Vertrouwenspersoonsaanmeldingsformulier".repeat(6).substring(0, 200);
    private static final String EMPTY = """
            {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "Extreme",
             "phases": [{"id": "p1", "title": "Find"}, {"id": "p2", "title": "Use"}], "steps": [], "cells": [],
             "lanes": [{"id": "l1", "kind": "text", "title": "Thoughts"}, {"id": "l2", "kind": "channel", "title": "Channels"},
                       {"id": "l3", "kind": "emotion", "title": "Emotion"}, {"id": "l4", "kind": "pain", "title": "Pain points"},
                       {"id": "l5", "kind": "owner", "title": "Owner"}, {"id": "l6", "kind": "contact-reason", "title": "Contact reason"}]}
            """;

    abstract void fill(ObjectNode map);

    String document() {
        try {
            ObjectNode map = (ObjectNode) new ObjectMapper().readTree(EMPTY);
            fill(map);
            return map.toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void steps(ObjectNode map, int count) {
        IntStream.rangeClosed(1, count).forEach(step -> ((ArrayNode) map.path("steps")).addObject().put("id", "s" + step)
                .put("phase", step * 2 <= count ? "p1" : "p2").put("title", "I take step " + step));
    }

    private static void felt(ObjectNode map, double... valences) {
        steps(map, valences.length);
        IntStream.range(0, valences.length).filter(step -> !Double.isNaN(valences[step]))
                .forEach(step -> ((ObjectNode) map.path("steps").get(step)).put("valence", valences[step])
                        .put("emotion", valences[step] < 0 ? "frustration" : valences[step] > 0 ? "delight" : ""));
    }
}
