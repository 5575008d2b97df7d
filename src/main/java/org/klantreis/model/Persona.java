package org.klantreis.model;

import java.util.List;
import java.util.Optional;

/**
 * On whose behalf journeys are told: somebody made up of what is known about many.
 *
 * @param title       the name, or the role of one without a name
 * @param role        who this is in a few words, such as "moves house for the first time"
 * @param quote       what they might say
 * @param job         what they want to get done
 * @param motivation  why they want it
 * @param behaviour   how they go about it
 * @param context     in which circumstances
 * @param channels    which ways of contact suit them, each once
 * @param access      what they need to take part at all
 * @param notFor      who this is not
 * @param evidence    how well all this is known
 * @param owner       user name or department; empty if nobody looks after it
 * @param description what else there is to say
 */
public record Persona(String lang, String title, String role, Optional<Portrait> picture, String quote, String job,
                      List<String> goals, String motivation, List<Need> needs, List<String> frustrations,
                      String behaviour, String context, List<ChannelPreference> channels, List<AccessNeed> access,
                      String notFor, Evidence evidence, List<Source> sources, String owner, AboutPerson about,
                      String description, Extras extras) implements Document {

    /** @throws InvalidValue if a value can never be right */
    public Persona {
        Rules.title("title", title);
        Rules.line("role", role);
        Rules.text("quote", quote);
        Rules.text("job", job);
        goals = Rules.lines(Limits.PERSONA_ENTRIES, "goals", goals);
        Rules.text("motivation", motivation);
        needs = Rules.atMost(Limits.PERSONA_ENTRIES, "needs", needs);
        frustrations = Rules.lines(Limits.PERSONA_ENTRIES, "frustrations", frustrations);
        Rules.text("behaviour", behaviour);
        Rules.text("context", context);
        channels = Rules.distinct(Limits.PERSONA_ENTRIES, "channels", channels, ChannelPreference::key);
        access = Rules.atMost(Limits.PERSONA_ENTRIES, "access", access);
        Rules.text("notFor", notFor);
        sources = Rules.atMost(Limits.PERSONA_ENTRIES, "sources", sources);
        Rules.line("owner", owner);
        Rules.text("description", description);
        LanguageTag.checkShape(lang);
    }

    /** The same, by another name and in another role. */
    public Persona called(String name, String inRole) {
        return new Persona(lang, name, inRole, picture, quote, job, goals, motivation, needs, frustrations, behaviour, context,
                channels, access, notFor, evidence, sources, owner, about, description, extras);
    }
}
