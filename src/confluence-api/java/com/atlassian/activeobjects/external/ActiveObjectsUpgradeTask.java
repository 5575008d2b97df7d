package com.atlassian.activeobjects.external;

/** One step from an older set of tables to a newer one (PLATFORM 4.5). */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
