package org.klantreis.confluence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that were asked for most recently, as many as fit into a number of characters. */
final class KeptTexts<K> {

    private final Map<K, String> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final long most;
    private long characters;

    /** @param most characters of all texts together */
    KeptTexts(long most) {
        this.most = most;
    }

    synchronized Optional<String> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** A text longer than all room is not kept, and drives nothing out. */
    synchronized void keep(K key, String text) {
        if (text.length() > most) {
            return;
        }
        String before = kept.put(key, text);
        characters += text.length() - (before == null ? 0 : before.length());
        var oldest = kept.entrySet().iterator();
        while (characters > most && oldest.hasNext()) {
            characters -= oldest.next().getValue().length();
            oldest.remove();
        }
    }
}
