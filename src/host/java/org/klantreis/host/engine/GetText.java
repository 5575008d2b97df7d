package org.klantreis.host.engine;

import com.google.template.soy.jssrc.restricted.JsExpr;
import com.google.template.soy.jssrc.restricted.SoyJsSrcFunction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code getText('literal', …)} of soy-core-functions: the text itself, or a formatting of the pattern. */
final class GetText implements SoyJsSrcFunction {
    private final I18n texts;
    private final Locale language;

    GetText(I18n texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    @Override
    public String getName() {
        return "getText";
    }

    @Override
    public Set<Integer> getValidArgsSizes() {
        return Set.of(1, 2, 3, 4);
    }

    @Override
    public JsExpr computeForJsSrc(List<JsExpr> arguments) {
        String key = arguments.get(0).getText().replace("'", "");
        return new JsExpr(arguments.size() == 1 ? ScriptText.quote(texts.getText(language, key)) : format(key, arguments),
                Integer.MAX_VALUE);
    }

    private String format(String key, List<JsExpr> arguments) {
        return arguments.stream().skip(1).map(JsExpr::getText).collect(Collectors.joining(", ",
                "AJS.format(" + ScriptText.quote(texts.getRawText(language, key)) + ", ", ")"));
    }
}
