package org.klantreis.starter;

import org.klantreis.model.Channel;
import org.klantreis.model.EmotionWord;
import org.klantreis.model.Extras;
import org.klantreis.model.OwnWords;

/** The words that a team added for its map: with them a starter speaks the team's language also where its lanes are empty. */
final class KeptWords {

    private KeptWords() {
    }

    static OwnWords of(OwnWords words) {
        return new OwnWords(words.channels().stream().map(KeptWords::channel).toList(), words.contactReasons(),
                words.emotions().stream().map(KeptWords::emotion).toList());
    }

    private static Channel channel(Channel word) {
        return new Channel(word.key(), word.name(), word.icon(), word.online(), Extras.NONE);
    }

    private static EmotionWord emotion(EmotionWord word) {
        return new EmotionWord(word.key(), word.name(), word.family(), word.strength(), word.valence(), Extras.NONE);
    }
}
