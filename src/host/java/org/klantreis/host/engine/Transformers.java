package org.klantreis.host.engine;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What happens to files of web resources before they are served: jsI18n and soyTransformer (PLATFORM 7.6). */
record Transformers(TextsInScripts texts, SoyInScripts templates) {
    static Transformers with(I18n i18n) {
        return new Transformers(new TextsInScripts(i18n), new SoyInScripts(i18n));
    }

    byte[] apply(ResourceModule module, String file, byte[] content, Locale language) {
        if (!module.speaks(file)) {
            return content;
        }
        String source = new String(content, StandardCharsets.UTF_8);
        String script = module.isCompiled(file) ? templates.compile(source, file, language) : texts.translate(source, language);
        return script.getBytes(StandardCharsets.UTF_8);
    }
}
