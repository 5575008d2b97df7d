package org.klantreis.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** The starters of one kind in the plugin's jar, each read once in each language, when it is first asked for. */
final class ShippedDocuments<S> {

    private final List<String> ids;
    private final BiFunction<String, String, S> reading;
    private final Map<String, S> read = new ConcurrentHashMap<>();

    /**
     * @param ids     in the order to offer them
     * @param reading makes a starter of its id and the language that it speaks
     */
    ShippedDocuments(List<String> ids, BiFunction<String, String, S> reading) {
        this.ids = ids;
        this.reading = reading;
    }

    List<S> all(String language) {
        return ids.stream().map(id -> starter(id, ShippedFile.spoken(language))).toList();
    }

    Optional<S> find(String id, String language) {
        return ids.contains(id) ? Optional.of(starter(id, ShippedFile.spoken(language))) : Optional.empty();
    }

    private S starter(String id, String language) {
        return read.computeIfAbsent(id + "." + language, name -> reading.apply(id, language));
    }
}
