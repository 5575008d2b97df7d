package com.atlassian.sal.api.lifecycle;

/** Told when the wiki is ready; only as an OSGi service (PLATFORM 3.2, 5.1, [10.x BOOT]). */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
