package org.klantreis.confluence.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Texts;

/** A page that begins with one of our macros: its title, a sentence, the macro, and where its team writes on. */
abstract class BegunPage extends AbstractBlueprintContextProvider {

    private final Languages languages;

    BegunPage(Languages languages) {
        this.languages = languages;
    }

    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        WizardAnswers answers = new WizardAnswers(context);
        Texts texts = languages.ofMap(answers.language());
        context.setTitle(answers.to("title"));
        context.put("introduction", introduction(texts));
        context.put("macro", macro(answers).storage());
        context.put("next", next(texts));
        context.put("nextHint", nextHint(texts));
        return context;
    }

    /** The sentence above the macro. */
    abstract String introduction(Texts texts);

    abstract MacroText macro(WizardAnswers answers);

    /** The heading below the macro. */
    abstract String next(Texts texts);

    /** What to write below that heading. */
    abstract String nextHint(Texts texts);
}
