package org.klantreis.testing;

import org.klantreis.model.MapAddress;
import org.springframework.jdbc.core.JdbcTemplate;

/** A stored revision whose text is no longer what was saved; only somebody at the database can bring that about. */
public final class DamagedRevision {

    private DamagedRevision() {
    }

    public static void write(JdbcTemplate rows, MapAddress address, int number, String body) {
        rows.update("""
                UPDATE "AO_9CF566_REV" SET "BODY" = ? WHERE "REVISION" = ?
                AND "DOC_ID" = (SELECT "ID" FROM "AO_9CF566_DOC" WHERE "ADDRESS" = ?)
                """, body, number, address.page() + ":" + address.key());
    }
}
