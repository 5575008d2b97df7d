package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.klantreis.testing.Journeys.titled;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.exchange.MapDraft;
import org.klantreis.exchange.RequestJson;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;

/** What clients are told about requests that cannot be answered. */
class RequestMessagesTest {

    private static final MapAddress MAIN = new MapAddress(12, MapAddress.MAIN);
    private final FailureForm form = new FailureForm(PropertyTexts.english());

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1, 25, start is -1; it must lie between 0 and
            0, 201, limit is 201; it must lie between 1 and 200
            0, '', limit is “”; it must be a whole number
            0, many, limit is “many”; it must be a whole number
            99999999999, 25, start is “99999999999”; it must be a whole number
            """)
    void saysWhatIsWrongWithThePartOfAList(String start, String limit, String told) {
        assertThat(refused(() -> Addresses.slice(start, limit))).contains(told);
    }

    @Test
    void namesTheViewsThereAre() {
        assertThat(refused(() -> DraftPresentation.of(MAIN, draft("k1", "table", 600))))
                .contains("view is “table”; allowed are: journey, blueprint.");
    }

    @Test
    void saysHowIdsMayBegin() {
        assertThat(refused(() -> DraftPresentation.of(MAIN, draft("1", "journey", 600))))
                .contains("instance: “1” cannot begin an id; that takes a letter");
    }

    @Test
    void drawsNoWindowThatNobodyCouldUse() {
        assertThat(refused(() -> DraftPresentation.of(MAIN, draft("k1", "journey", 99))))
                .contains("height is 99; it must lie between 100 and 10");
        assertThat(refused(() -> DraftPresentation.of(MAIN, draft("k1", "journey", 10_001)))).contains("height");
    }

    @Test
    void hasAWordForTheWholeRequest() {
        UnreadableMap list = catchThrowableOfType(UnreadableMap.class, () -> new RequestJson().save("[]"));

        assertThat(form.unreadable(list).getEntity().toString()).contains("The request: expected a JSON object, found array.");
    }

    private static MapDraft draft(String instance, String view, int height) {
        return new MapDraft(titled("Renting a bike"), Optional.of(instance), Optional.of(view), List.of(), OptionalInt.of(height));
    }

    private String refused(ThrowingCallable request) {
        Response told = form.invalid(catchThrowableOfType(InvalidValue.class, request));
        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(told.getEntity().toString()).doesNotContainPattern("\\{\\d");
        return told.getEntity().toString();
    }
}
