package org.klantreis.drawing;

import java.util.List;

/**
 * An improvement as the plan tells it.
 *
 * @param status    the word of the document
 * @param told      the status in words
 * @param horizon   the word of the document; empty if nobody decided
 * @param impact    1 to 5; empty if nobody knows
 * @param effort    alike
 * @param owner     who sees to it; empty if nobody
 * @param due       until when, in words; empty if nobody decided
 * @param delivered whether customers notice it by now
 * @param facts     what else is known
 */
public record PlanItem(String id, String title, String text, String status, String told, String horizon, String impact,
                       String effort, String owner, String due, boolean delivered, List<Fact> facts) {

    public boolean described() {
        return !text.isEmpty();
    }
}
