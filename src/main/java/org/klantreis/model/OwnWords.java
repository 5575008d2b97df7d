package org.klantreis.model;

import java.util.List;

/** What a team adds to the catalogues for one map: channels, contact reasons to pick from, emotion words. */
public record OwnWords(List<Channel> channels, List<String> contactReasons, List<EmotionWord> emotions) {

    public static final OwnWords NONE = new OwnWords(List.of(), List.of(), List.of());

    public OwnWords {
        channels = Rules.distinct(Limits.ENTRIES, "channels", channels, Channel::key);
        contactReasons = Rules.atMost(Limits.ENTRIES, "contactReasons", contactReasons);
        contactReasons.forEach(reason -> Rules.line("contactReasons", reason));
        emotions = Rules.distinct(Limits.ENTRIES, "emotionWords", emotions, EmotionWord::key);
    }
}
