package org.klantreis.discussion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klantreis.model.CommentText;
import org.klantreis.usecase.People;
import org.klantreis.usecase.Person;
import static java.util.stream.Collectors.toCollection;

/** Who can be mentioned on a page: those whom the wiki knows, who are active and may view it. */
final class Mentions {

    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    /** The user keys in a text that stand for such a person; whatever else looks like a mention is words. */
    Set<String> in(CommentText text, long page) {
        return text.mentions().stream().filter(key -> onPage(people.withKey(key), page).isPresent())
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Such people among those who log in with these names, in this order. */
    List<Person> among(List<String> userNames, long page) {
        return userNames.stream().flatMap(name -> onPage(people.named(name), page).stream()).toList();
    }

    private Optional<Person> onPage(Optional<Person> known, long page) {
        return known.filter(person -> person.active() && people.mayView(page, person.key()));
    }
}
