package org.klantreis.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.usecase.People;
import org.klantreis.usecase.Person;

/** The people of a test, who log in with their keys. Whoever is not said to may view nothing. */
public final class InMemoryPeople implements People {

    private final Map<String, Person> known = new HashMap<>();
    private final Set<String> viewers = new HashSet<>();

    public InMemoryPeople viewer(String key) {
        viewers.add(key);
        return stranger(key);
    }

    public InMemoryPeople stranger(String key) {
        return with(key, true);
    }

    public InMemoryPeople deactivated(String key) {
        viewers.add(key);
        return with(key, false);
    }

    @Override
    public Optional<Person> withKey(String userKey) {
        return Optional.ofNullable(known.get(userKey));
    }

    @Override
    public Optional<Person> named(String userName) {
        return withKey(userName);
    }

    @Override
    public boolean mayView(long page, String userKey) {
        return viewers.contains(userKey);
    }

    private InMemoryPeople with(String key, boolean active) {
        known.put(key, new Person(key, key, "Name of " + key, active));
        return this;
    }
}
