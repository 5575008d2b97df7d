package org.klantreis.confluence.blueprint;

import java.security.SecureRandom;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Texts;
import org.klantreis.starter.UniqueKey;

/** A page that begins with a map, below which is written what is decided. */
abstract class BegunMapPage extends BegunPage {

    private final String macro;

    BegunMapPage(String macro, Languages languages) {
        super(languages);
        this.macro = macro;
    }

    @Override
    MacroText macro(WizardAnswers answers) {
        return new MacroText(macro).with("map", UniqueKey.from(new SecureRandom())).with("template", answers.to("starter"))
                .with("language", answers.language()).with("title", answers.to("title"))
                .with("state", answers.to("state")).with("persona", answers.to("persona"));
    }

    @Override
    String next(Texts texts) {
        return texts.text("create.page.decisions");
    }

    @Override
    String nextHint(Texts texts) {
        return texts.text("create.page.decisions.hint");
    }
}
