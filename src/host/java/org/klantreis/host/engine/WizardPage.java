package org.klantreis.host.engine;

import java.util.Optional;

/**
 * One {@code <dialog-page>} of a wizard (PLATFORM 9.1).
 *
 * @param template full name of the Soy template that draws it
 * @param headerKey text key of the heading beside it
 * @param contentKey text key of the explanation beside it
 */
public record WizardPage(String id, String template, String titleKey, Optional<String> headerKey, Optional<String> contentKey) {
    static WizardPage of(ModuleElement element) {
        return new WizardPage(element.required("id"), element.required("template-key"), element.required("title-key"),
                element.attribute("description-header-key"), element.attribute("description-content-key"));
    }
}
