package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What lies in this repository, as a whole. */
class RepositoryTest {

    @Test
    void holdsNothingThatItIgnores() {
        assertThat(Repository.ignoredAndCommitted()).isEmpty();
    }
}
