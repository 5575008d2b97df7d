package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Journey;

/** The editor's scripts draw a curve while it is dragged; they are held to the same pictures, character by character. */
class CurvePictureTest {

    @TestFactory
    Stream<DynamicTest> drawsTheStoredPicture() throws IOException {
        JsonNode pictures = new ObjectMapper().readTree(getClass().getResource("curve-pictures.json"));
        return StreamSupport.stream(pictures.spliterator(), false)
                .map(picture -> DynamicTest.dynamicTest(picture.get("name").asText(), () -> check(picture)));
    }

    private static void check(JsonNode picture) {
        CurveView curve = draw(picture.get("document"));

        assertThat(curve.width()).isEqualTo(picture.get("columns").asInt() * 100);
        assertThat(curve.strokes()).map(stroke -> stroke.name() + " " + stroke.path()).isEqualTo(texts(picture.get("strokes")));
        assertThat(curve.marks()).map(CurvePictureTest::written).isEqualTo(texts(picture.get("marks")));
    }

    private static CurveView draw(JsonNode document) {
        Journey journey = new MapJson().read(document.toString());
        return new CurveDrawing(MapLayout.of(journey), new MapWords(PropertyTexts.of(journey.lang()), journey.ownWords())).view();
    }

    private static String written(CurveMark mark) {
        return "%s %s %d %d %d %s".formatted(mark.at(), mark.x(), mark.y(), mark.level(), mark.labelY(), mark.label());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
