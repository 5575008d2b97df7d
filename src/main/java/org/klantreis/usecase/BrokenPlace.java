package org.klantreis.usecase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.klantreis.model.InvalidValue;

/**
 * Where members of a journey break a rule together.
 *
 * @param key    of the entry that breaks it; empty if the list does
 * @param member of that entry; empty if it is about the entry itself
 */
record BrokenPlace(String list, Optional<Object> key, String member, InvalidValue rule) {

    private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

    /** Each place at which a rule is broken. */
    static Stream<BrokenPlace> all(InvalidValue broken, JourneyMembers members) {
        return Stream.concat(Stream.of(broken), broken.others().stream()).map(one -> of(one, members));
    }

    private static BrokenPlace of(InvalidValue broken, JourneyMembers members) {
        Matcher entry = ENTRY.matcher(broken.field());
        if (!entry.find()) {
            return new BrokenPlace(broken.field(), Optional.empty(), "", broken);
        }
        Object key = ElementKey.of(members.list(entry.group(1)).get(Integer.parseInt(entry.group(2))));
        return new BrokenPlace(entry.group(1), Optional.of(key), Optional.ofNullable(entry.group(3)).orElse(""), broken);
    }

    /** The same, about the entry itself. */
    BrokenPlace whole() {
        return new BrokenPlace(list, key, "", rule);
    }

    Spot spot() {
        return key.map(known -> new Spot(known.toString(), member)).orElseGet(() -> Spot.JOURNEY.member(list));
    }

    boolean breaks(String name) {
        return rule.rule().equals(name);
    }

    /** What the rule is about, such as the id that is referred to. */
    String detail() {
        return rule.details().get(0).toString();
    }
}
