package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MonotoneCubicTest {

    @TestFactory
    Stream<DynamicTest> hasTheStoredSlopes() throws IOException {
        JsonNode curves = new ObjectMapper().readTree(getClass().getResource("curve-fixture.json"));
        return StreamSupport.stream(curves.spliterator(), false)
                .map(curve -> DynamicTest.dynamicTest(curve.get("name").asText(), () -> check(curve)));
    }

    private static void check(JsonNode curve) {
        double[] slopes = MonotoneCubic.slopes(numbers(curve.get("x")), numbers(curve.get("y")));

        assertThat(slopes).containsExactly(numbers(curve.get("slopes")), within(1e-9));
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }
}
