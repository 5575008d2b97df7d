package org.klantreis.host.engine;

import java.util.List;
import java.util.Optional;

/**
 * One {@code <blueprint>} with the {@code <web-item>} by which the Create dialog offers it (PLATFORM 9.1).
 *
 * @param item complete key of the web-item, by which scripts register a wizard
 * @param key complete key of the blueprint
 * @param nameKey text key of what people read
 * @param descriptionKey text key of the sentence below it
 * @param icon path of its picture, below the context path
 * @param pages those of its wizard; none where the page is made at once
 */
public record BlueprintModule(String item, String key, String nameKey, String descriptionKey, Optional<String> icon,
        List<WizardPage> pages, ContentTemplate template) {
}
