package org.klantreis.merge;

import static org.klantreis.merge.Edited.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.klantreis.model.Channel;
import org.klantreis.model.CsatScale;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.Measure;
import org.klantreis.model.MeasureKind;
import org.klantreis.model.Moment;
import org.klantreis.model.MomentKind;
import org.klantreis.model.Source;
import org.klantreis.model.SourceKind;
import org.klantreis.model.Step;

/** What somebody does in the side panel and the header form, to lists that have no ids above all. */
final class AnyDetails {

    private final Random random;
    private final Supplier<String> text;
    private final List<UnaryOperator<Journey>> edits =
            List.of(this::measure, this::source, this::moment, this::label, this::ownChannel, this::ownReason);

    AnyDetails(Random random, Supplier<String> text) {
        this.random = random;
        this.text = text;
    }

    Journey edited(Journey journey) {
        return edits.get(random.nextInt(edits.size())).apply(journey);
    }

    private Journey measure(Journey journey) {
        Measure measure = new Measure(MeasureKind.NPS, BigDecimal.valueOf(random.nextInt(9)), CsatScale.PERCENT, "", text.get(),
                Optional.empty(), Optional.empty(), text.get(), Extras.NONE);
        return step(journey, "measures", step -> and(random.nextBoolean() ? List.of() : step.measures(), measure));
    }

    private Journey source(Journey journey) {
        Source source = new Source(SourceKind.SURVEY, Optional.empty(), OptionalInt.empty(), "", maybe(), Extras.NONE);
        return step(journey, "sources", step -> and(random.nextBoolean() ? List.of() : step.sources(), source));
    }

    private Journey moment(Journey journey) {
        MomentKind kind = MomentKind.values()[random.nextInt(MomentKind.values().length)];
        Optional<Moment> moment = Optional.of(new Moment(kind, Optional.empty(), maybe(), Extras.NONE));
        return step(journey, "moment", step -> moment.filter(stays -> random.nextInt(4) > 0));
    }

    private Journey label(Journey journey) {
        return with(journey, "header", with(journey.header(), "labels", and(journey.header().labels(), text.get())));
    }

    private Journey ownChannel(Journey journey) {
        Channel channel = new Channel(random.nextBoolean() ? "fax" : "pigeon", text.get(), "", false, Extras.NONE);
        List<Channel> others = journey.ownWords().channels().stream().filter(each -> !each.key().equals(channel.key())).toList();
        return ownWord(journey, "channels", and(others, channel));
    }

    private Journey ownReason(Journey journey) {
        return ownWord(journey, "contactReasons", and(journey.ownWords().contactReasons(), text.get()));
    }

    private static Journey ownWord(Journey journey, String list, List<?> words) {
        return with(journey, "ownWords", with(journey.ownWords(), list, words));
    }

    private Journey step(Journey journey, String member, Function<Step, Object> value) {
        List<String> keys = Edited.keys(journey, "steps");
        return keys.isEmpty() ? journey : Edited.edit(journey, "steps", keys.get(random.nextInt(keys.size())),
                step -> with(step, member, value.apply((Step) step)));
    }

    private String maybe() {
        return random.nextBoolean() ? text.get() : "";
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
