package org.klantreis.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.klantreis.model.Journey;
import org.klantreis.model.Limits;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Slice;

/** Which maps name which personas. A map that names none, and named none, costs no statement. */
final class PersonaUseRows implements Consequences<Journey> {

    private final ActiveObjects ao;

    PersonaUseRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Ids of the maps that name this persona, the oldest first; one more than the slice holds, if there is one more. */
    List<Integer> of(MapAddress persona, Slice slice) {
        Query query = Query.select().where("PERSONA = ?", Documents.text(persona)).order("DOC_ID ASC")
                .offset(slice.start()).limit(slice.limit() + 1);
        return Stream.of(ao.find(PersonaUseRow.class, query)).map(PersonaUseRow::getDocId).toList();
    }

    @Override
    public void begun(DocumentRow document, Journey first) {
        Set<String> named = named(first);
        if (!named.isEmpty()) {
            document.setPersonas(named.size());
            document.save();
            named.forEach(persona -> add(document.getID(), persona));
        }
    }

    @Override
    public Runnable of(MapAddress address, DocumentRow document, Journey saved) {
        Set<String> named = named(saved);
        if (named.isEmpty() && document.getPersonas() == 0) {
            return () -> { };
        }
        document.setPersonas(named.size());
        return () -> replace(document.getID(), named);
    }

    private void replace(int document, Set<String> named) {
        Set<String> missing = new HashSet<>(named);
        for (PersonaUseRow row : ao.find(PersonaUseRow.class, Query.select().where("DOC_ID = ?", document))) {
            if (!named.contains(row.getPersona())) {
                ao.delete(row);
            }
            missing.remove(row.getPersona());
        }
        missing.forEach(persona -> add(document, persona));
    }

    private void add(int document, String persona) {
        ao.create(PersonaUseRow.class, Map.of(PersonaUseRow.PERSONA, persona, PersonaUseRow.DOC_ID, document));
    }

    private static Set<String> named(Journey map) {
        return map.personas().stream().flatMap(reference -> reference.address().stream()).map(Documents::text).distinct()
                .limit(Limits.PERSONAS).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
