package org.klantreis.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klantreis.drawing.Texts;
import org.klantreis.insight.Change;
import org.klantreis.insight.Difference;
import org.klantreis.insight.ElementType;
import org.klantreis.insight.Subject;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.OwnWords;

/** Sentences about what changed, in the reader's language. */
final class DifferenceWords {

    private final Texts texts;
    private final ValueWords values;

    /** @param own the map's own words, which its values may name */
    DifferenceWords(Texts texts, OwnWords own) {
        this.texts = texts;
        this.values = new ValueWords(texts, own);
    }

    static DifferenceWords about(Document document, Texts texts) {
        return new DifferenceWords(texts, document instanceof Journey journey ? journey.ownWords() : OwnWords.NONE);
    }

    String sentence(Difference difference) {
        if (difference.field().isEmpty()) {
            return whole(difference.change(), difference.subject(), 1);
        }
        if (difference.change() == Change.MOVED) {
            return texts.text("change.into-phase", name(difference.subject(), 0), excerpt(difference.after()));
        }
        if (difference.field().equals("title")) {
            return texts.text("change.renamed", excerpt(difference.before()), excerpt(difference.after()));
        }
        if (difference.subject().type() == ElementType.STEP && difference.field().equals("personas")) {
            return travellers(difference);
        }
        return difference.before() instanceof Boolean
                ? texts.text("change." + difference.field() + "." + difference.after(), name(difference.subject(), 0))
                : field(difference);
    }

    private String travellers(Difference difference) {
        String names = values.told(difference.field(), difference.after()).orElse("");
        return names.isEmpty() ? texts.text("change.for-everybody", name(difference.subject(), 0))
                : texts.text("change.for", name(difference.subject(), 0), names);
    }

    /** One sentence for several of a kind; the subject is one of them. */
    String whole(Change change, Subject subject, int count) {
        Stream<?> names = IntStream.range(0, subject.names().size()).mapToObj(n -> name(subject, n));
        return texts.text("change." + subject.type().word() + "." + change.word(),
                Stream.concat(Stream.of(count), names).toArray());
    }

    /** One sentence for the same field of several elements. */
    String fieldOfMany(ElementType type, String field, int count) {
        return texts.text("change." + type.word() + ".changed", label(field), count);
    }

    private String field(Difference difference) {
        boolean ofPersona = difference.subject().type() == ElementType.PERSONA;
        String told = ofPersona ? "change.persona." : "change.";
        String label = ofPersona ? part(difference.field()) : label(difference.field());
        String subject = subject(difference.subject());
        Optional<String> before = values.told(difference.field(), difference.before());
        Optional<String> after = values.told(difference.field(), difference.after());
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return texts.text(told + "changed", label, subject);
        }
        if (before.get().isEmpty()) {
            return texts.text(told + "set", label, subject, after.get());
        }
        return after.get().isEmpty() ? texts.text(told + "cleared", label, subject)
                : texts.text(told + "from-to", label, subject, before.get(), after.get());
    }

    private String label(String field) {
        return texts.text("change.field." + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    /** As its card calls it; of what is told about a person the last word tells which. */
    private String part(String field) {
        return texts.text("persona.part." + field.substring(field.indexOf('.') + 1));
    }

    private String subject(Subject subject) {
        return switch (subject.type()) {
            case MAP -> texts.text("change.subject.map");
            case PERSONA -> "";
            case CELL -> texts.text("change.subject.cell", name(subject, 0), name(subject, 1));
            default -> texts.text("change.subject.named", name(subject, 0));
        };
    }

    private String name(Subject subject, int n) {
        String name = subject.names().get(n);
        return excerpt(subject.type() == ElementType.CHANNEL ? values.channel(name) : name);
    }

    private static String excerpt(Object title) {
        return ValueWords.excerpt(title.toString());
    }
}
