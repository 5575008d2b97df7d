package org.klantreis.confluence.blueprint;

import java.security.SecureRandom;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Texts;
import org.klantreis.starter.UniqueKey;

/** What the blueprint <i>Persona</i> begins with: the card, below which is written what is still to be found out. */
public final class PersonaPage extends BegunPage {

    public PersonaPage(Languages languages) {
        super(languages);
    }

    @Override
    String introduction(Texts texts) {
        return texts.text("create.page.persona");
    }

    @Override
    MacroText macro(WizardAnswers answers) {
        return new MacroText("journey-persona").with("persona", UniqueKey.from(new SecureRandom())).with("template", answers.to("starter"))
                .with("language", answers.language()).with("title", answers.to("title")).with("role", answers.to("role"));
    }

    @Override
    String next(Texts texts) {
        return texts.text("create.page.research");
    }

    @Override
    String nextHint(Texts texts) {
        return texts.text("create.page.research.hint");
    }
}
