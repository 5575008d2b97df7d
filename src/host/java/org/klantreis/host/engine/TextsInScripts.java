package org.klantreis.host.engine;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jsI18n transformer: puts texts where a script says {@code AJS.I18n.getText("literal", …)} (PLATFORM 7.6). */
final class TextsInScripts {
    private static final Pattern CALL = Pattern.compile("(?:AJS\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final I18n texts;

    TextsInScripts(I18n texts) {
        this.texts = texts;
    }

    String translate(String script, Locale language) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, language)));
    }

    /** A call without arguments becomes the text, one with arguments a formatting of the pattern. */
    private String replacement(MatchResult call, Locale language) {
        String key = call.group(2);
        return call.group(3).equals(")") ? ScriptText.quote(texts.getText(language, key))
                : "AJS.format(" + ScriptText.quote(texts.getRawText(language, key)) + ",";
    }
}
