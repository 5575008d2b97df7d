package org.klantreis.merge;

import static org.klantreis.merge.Edited.with;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Step;
import org.klantreis.model.Travellers;

/** What somebody does with the personas of a map and who takes which step. */
final class AnyTravelling {

    private final Random random;
    private final Supplier<String> text;
    private final List<UnaryOperator<Journey>> edits = List.of(this::arrive, this::take, this::take, this::leave);

    AnyTravelling(Random random, Supplier<String> text) {
        this.random = random;
        this.text = text;
    }

    Journey edited(Journey journey) {
        return edits.get(random.nextInt(edits.size())).apply(journey);
    }

    private Journey arrive(Journey journey) {
        PersonaReference persona = new PersonaReference(Optional.empty(), text.get(), Extras.NONE);
        return journey.withPersonas(Stream.concat(journey.personas().stream(), Stream.of(persona)).toList());
    }

    /** Whoever is first named by a step gets an id. */
    private Journey take(Journey journey) {
        if (journey.steps().isEmpty() || journey.personas().isEmpty()) {
            return journey;
        }
        Journey named = with(journey, "personas", journey.personas().stream().map(this::identified).toList());
        List<ElementId> travelling = named.personas().stream().flatMap(persona -> persona.id().stream())
                .filter(persona -> random.nextBoolean()).toList();
        Step step = named.steps().get(random.nextInt(named.steps().size()));
        return Edited.set(named, "steps", step.id().value(), "personas", new Travellers(travelling));
    }

    private PersonaReference identified(PersonaReference persona) {
        return persona.id().isPresent() || random.nextBoolean() ? persona
                : persona.identified(Optional.of(new ElementId("t" + Integer.toHexString(persona.name().hashCode()))));
    }

    private Journey leave(Journey journey) {
        int who = random.nextInt(journey.personas().size() + 1);
        return journey.withPersonas(journey.personas().stream().filter(persona -> journey.personas().indexOf(persona) != who).toList());
    }
}
