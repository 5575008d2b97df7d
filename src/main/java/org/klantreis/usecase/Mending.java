package org.klantreis.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.Step;

/**
 * Keeps rules that both drafts break only together, where somebody chose a side: what the rule is about becomes as that
 * side has it. What it stands in comes back if the other side removed it, and cells go with what they stand in.
 */
final class Mending {

    private static final List<String> REFERRED_TO = List.of("phases", "steps", "lanes", "findings");
    /** Members that tell in what an element stands. */
    private static final Set<String> STANDS_IN = Set.of("phase", "lane", "at");

    private final Journey theirs;
    private final Journey mine;
    private final Conflicts conflicts;
    private final JourneyMembers members;
    private final Map<Object, Side> decided = new HashMap<>();

    Mending(Journey theirs, Journey mine, Conflicts conflicts, JourneyMembers members) {
        this.theirs = theirs;
        this.mine = mine;
        this.conflicts = conflicts;
        this.members = members;
    }

    /** Whether any place is as somebody chose that was not before. */
    boolean mendsAny(List<BrokenPlace> places) {
        boolean any = false;
        for (BrokenPlace place : places) {
            any |= mends(place);
        }
        return any;
    }

    private boolean mends(BrokenPlace place) {
        return side(place).filter(side -> place.key().isEmpty()
                ? takesList(place.list(), side) : takesEntry(place, place.key().get(), side)).isPresent();
    }

    /** As chosen for the member or the whole element, or as follows from what was chosen for another. */
    private Optional<Side> side(BrokenPlace place) {
        Optional<Side> chosen = conflicts.settled(place.spot())
                .or(() -> place.key().flatMap(key -> conflicts.settled(new Spot(key.toString(), ""))));
        return chosen.or(() -> STANDS_IN.contains(place.member()) ? followed(place) : Optional.empty());
    }

    private Optional<Side> followed(BrokenPlace place) {
        return Stream.of(place.key().orElseThrow(), place.list().equals("cells") ? place.detail() : "")
                .flatMap(key -> Optional.ofNullable(decided.get(key)).stream()).findFirst();
    }

    private boolean takesList(String list, Side side) {
        List<?> taken = JourneyMembers.listOf(side.of(theirs, mine), list);
        boolean differs = !taken.equals(members.list(list));
        members.replace(list, taken);
        return differs;
    }

    private boolean takesEntry(BrokenPlace place, Object key, Side side) {
        Optional<Record> now = members.entry(place.list(), key);
        Optional<Record> wanted = JourneyMembers.entry(side.of(theirs, mine), place.list(), key);
        if (now.isEmpty()) {
            return false;
        }
        if (wanted.isEmpty()) {
            members.remove(place.list(), key);
            decided.put(key, side);
            return true;
        }
        Record taken = place.member().isEmpty() ? wanted.get() : taking(place.member(), now.get(), wanted.get());
        members.put(place.list(), key, taken);
        return !taken.equals(now.get()) || makesRoom(place, side);
    }

    private static Record taking(String member, Record now, Record wanted) {
        return RecordMerge.with(now, member, RecordMerge.component(wanted, member).orElseThrow());
    }

    /** Where the entry is as chosen already, what it goes with must be too. */
    private boolean makesRoom(BrokenPlace place, Side side) {
        if (place.breaks("unknown-reference")) {
            return REFERRED_TO.stream().anyMatch(list -> bringsBack(list, place.detail(), side));
        }
        if (place.breaks("derived-lane")) {
            return givesKindBack(place.detail(), side);
        }
        return place.breaks("duplicate-lane") && removesOtherLane(place, side);
    }

    private boolean bringsBack(String list, String id, Side side) {
        Journey from = side.of(theirs, mine);
        Optional<Record> gone = JourneyMembers.entry(from, list, id).filter(any -> members.entry(list, id).isEmpty());
        gone.ifPresent(entry -> members.insert(list, withoutLostWay(entry), JourneyMembers.listOf(from, list)));
        gone.ifPresent(entry -> decided.put(id, side));
        return gone.isPresent();
    }

    /** A step that comes back brings along only what it stands in, not where people went back to. */
    private Record withoutLostWay(Record entry) {
        boolean lost = entry instanceof Step step
                && step.returnsTo().map(ElementId::value).filter(to -> members.entry("steps", to).isEmpty()).isPresent();
        return lost ? RecordMerge.with(entry, "returnsTo", Optional.empty()) : entry;
    }

    private boolean givesKindBack(String lane, Side side) {
        Record now = members.entry("lanes", lane).orElseThrow();
        Record given = JourneyMembers.entry(side.of(theirs, mine), "lanes", lane)
                .map(wanted -> taking("kind", now, wanted)).orElse(now);
        members.put("lanes", lane, given);
        return !given.equals(now);
    }

    private boolean removesOtherLane(BrokenPlace place, Side side) {
        Optional<Object> other = members.list("lanes").stream().map(Lane.class::cast)
                .filter(lane -> lane.kind().word().equals(place.detail())).map(ElementKey::of)
                .filter(key -> JourneyMembers.entry(side.of(theirs, mine), "lanes", key).isEmpty()).findFirst();
        other.ifPresent(key -> members.remove("lanes", key));
        return other.isPresent();
    }
}
