package org.klantreis.model;

/** What a lane's cells hold: texts of their own, or what the steps and findings already say. */
public enum LaneKind implements Word {
    TEXT(Content.CELLS), LIST(Content.CELLS), IMAGE(Content.CELLS),
    CHANNEL(Content.STEPS), EMOTION(Content.STEPS), MOMENT(Content.STEPS), MEASURE(Content.STEPS),
    OWNER(Content.STEPS), CONTACT_REASON(Content.STEPS), EVIDENCE(Content.STEPS), DURATION(Content.STEPS),
    PAIN(Content.STEPS), OPPORTUNITY(Content.STEPS), IMPROVEMENT(Content.STEPS),
    PHYSICAL_EVIDENCE(Content.BLUEPRINT), CUSTOMER_ACTIONS(Content.BLUEPRINT), FRONTSTAGE(Content.BLUEPRINT),
    BACKSTAGE(Content.BLUEPRINT), SUPPORT(Content.BLUEPRINT);

    private enum Content { CELLS, STEPS, BLUEPRINT }

    private final Content content;

    LaneKind(Content content) {
        this.content = content;
    }

    /** Whether people type into this lane; otherwise it shows the steps' own fields, and nothing is typed twice. */
    public boolean holdsCells() {
        return content != Content.STEPS;
    }

    /** Whether the lane belongs to the service blueprint, the inside of the journey. */
    public boolean ofBlueprint() {
        return content == Content.BLUEPRINT;
    }

    /** Whether it tells what the organisation does, seen or unseen. */
    public boolean ofOrganisation() {
        return this == FRONTSTAGE || this == BACKSTAGE || this == SUPPORT;
    }
}
