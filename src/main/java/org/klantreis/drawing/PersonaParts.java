package org.klantreis.drawing;

import java.util.List;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.AccessNeed;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.Need;
import org.klantreis.model.Persona;

/** What a card tells of a persona, part by part. */
final class PersonaParts {

    private final MapWords words;

    PersonaParts(MapWords words) {
        this.words = words;
    }

    List<PersonaPart> of(Persona persona) {
        SourceWords sources = new SourceWords(words);
        return List.of(part("job", persona.job()),
                list("goals", lines(persona.goals())),
                list("needs", persona.needs().stream().map(this::need).toList()),
                list("frustrations", lines(persona.frustrations())),
                part("motivation", persona.motivation()),
                part("behaviour", persona.behaviour()),
                part("context", persona.context()),
                list("channels", persona.channels().stream().map(this::channel).toList()),
                list("access", persona.access().stream().map(this::access).toList()),
                part("notFor", persona.notFor()),
                part("description", persona.description()),
                part("evidence", words.word("evidence", persona.evidence())),
                list("sources", persona.sources().stream().map(sources::of)
                        .map(source -> new PersonaEntry("", source.text(), "", "", source.link())).toList()),
                part("owner", persona.owner()));
    }

    List<PersonaPart> about(AboutPerson about) {
        return List.of(part("age", about.age()), part("gender", about.gender()), part("interests", about.interests()),
                part("residence", about.residence()), part("income", about.income()));
    }

    private PersonaEntry need(Need need) {
        return PersonaEntry.noted(need.text(), need.kind().map(kind -> words.word("persona.need", kind)), need.kind());
    }

    private PersonaEntry access(AccessNeed need) {
        return PersonaEntry.noted(need.text(), need.kind().map(kind -> words.word("persona.access", kind)), need.kind());
    }

    private PersonaEntry channel(ChannelPreference channel) {
        return new PersonaEntry(words.icon(channel.key()), words.channel(channel.key()),
                words.word("persona.preference", channel.preference()), channel.preference().word(), "");
    }

    private static List<PersonaEntry> lines(List<String> lines) {
        return lines.stream().map(PersonaEntry::of).toList();
    }

    private PersonaPart part(String name, String text) {
        return PersonaPart.text(name, label(name), text);
    }

    private PersonaPart list(String name, List<PersonaEntry> entries) {
        return PersonaPart.list(name, label(name), entries);
    }

    private String label(String name) {
        return words.text("persona.part." + name);
    }
}
