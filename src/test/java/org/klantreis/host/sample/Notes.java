package org.klantreis.host.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What the sample plugin does with its rows. */
public class Notes implements LifecycleAware {
    private final ActiveObjects rows;
    private volatile boolean started;

    public Notes(ActiveObjects rows) {
        this.rows = rows;
    }

    public void add(String title) {
        rows.executeInTransaction(() -> rows.create(Note.class, new DBParam("TITLE", title)));
    }

    public List<String> titles() {
        return Arrays.stream(rows.find(Note.class, Query.select().order("TITLE ASC"))).map(Note::getTitle).toList();
    }

    public boolean isStarted() {
        return started;
    }

    @Override
    public void onStart() {
        started = true;
    }

    @Override
    public void onStop() {
        started = false;
    }
}
