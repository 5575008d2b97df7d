package org.klantreis.confluence.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import java.util.Optional;

/** What somebody answered in the wizard of the Create dialog. */
record WizardAnswers(BlueprintContext context) {

    /** As it was typed, without what surrounds it; empty where nothing was asked or answered. */
    String to(String field) {
        return Optional.ofNullable(context.get(field)).map(Object::toString).map(String::strip).orElse("");
    }

    /** The language of the starter, which is that of the page. */
    String language() {
        return to("language");
    }
}
