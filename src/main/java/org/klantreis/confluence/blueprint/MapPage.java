package org.klantreis.confluence.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import java.security.SecureRandom;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Texts;
import org.klantreis.starter.UniqueKey;

/** A page that begins with a map: its title, a sentence, the macro, and where to write what is decided. */
abstract class MapPage extends AbstractBlueprintContextProvider {

    private final String macro;
    private final Languages languages;

    MapPage(String macro, Languages languages) {
        this.macro = macro;
        this.languages = languages;
    }

    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        Answers answers = new Answers(context);
        Texts texts = languages.ofMap(answers.language());
        context.setTitle(answers.to("title"));
        context.put("introduction", introduction(texts));
        context.put("macro", macro(answers));
        context.put("decisions", texts.text("create.page.decisions"));
        context.put("decisionsHint", texts.text("create.page.decisions.hint"));
        return context;
    }

    /** The sentence above the map. */
    abstract String introduction(Texts texts);

    private String macro(Answers answers) {
        return new MacroText(macro).with("map", UniqueKey.from(new SecureRandom())).with("template", answers.to("starter"))
                .with("language", answers.language()).with("title", answers.to("title"))
                .with("state", answers.to("state")).with("persona", answers.to("persona")).storage();
    }
}
