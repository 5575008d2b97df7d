package org.klantreis.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Why the database refused something, in the words that all databases share. */
enum SqlState {

    /** A second row of the same name; on all databases alike. */
    UNIQUE_VIOLATION(List.of("23")),

    /** Others held what was needed: undone for their sake, waited too long, and PostgreSQL's words for the latter. */
    CONTENTION(List.of("40", "HYT00", "55P03"));

    private final List<String> beginnings;

    SqlState(List<String> beginnings) {
        this.beginnings = beginnings;
    }

    boolean caused(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && beginnings.stream().anyMatch(state::startsWith));
    }
}
