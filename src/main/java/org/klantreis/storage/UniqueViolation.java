package org.klantreis.storage;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells whether the database refused a second row of the same name. */
final class UniqueViolation {

    /** SQL states of integrity constraints, on all databases alike; each has words of its own. */
    private static final String INTEGRITY = "23";

    private UniqueViolation() {
    }

    static boolean caused(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.startsWith(INTEGRITY));
    }
}
