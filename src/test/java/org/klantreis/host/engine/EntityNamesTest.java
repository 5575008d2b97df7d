package org.klantreis.host.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityNamesTest {
    @Test
    void prefixesTablesAsTwoKnownPluginsHaveThem() {
        assertThat(EntityNames.prefix("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71_");
        assertThat(EntityNames.prefix("com.atlassian.jira.plugins.jira-development-integration-plugin")).isEqualTo("AO_575BF5_");
    }
}
