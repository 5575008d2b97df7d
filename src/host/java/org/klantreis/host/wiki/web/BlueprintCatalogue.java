package org.klantreis.host.wiki.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.host.engine.BlueprintModule;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.engine.WizardPage;

/** What the Create dialog offers of the plugin: its blueprints, in the reader's language. */
final class BlueprintCatalogue {
    private final Plugin plugin;

    BlueprintCatalogue(Plugin plugin) {
        this.plugin = plugin;
    }

    List<Map<String, String>> cards() {
        return plugin.blueprints().stream().map(this::card).toList();
    }

    private Map<String, String> card(BlueprintModule blueprint) {
        return Map.of("item", blueprint.item(), "name", text(blueprint.nameKey()),
                "description", text(blueprint.descriptionKey()), "icon", blueprint.icon().orElse(""));
    }

    /** What the dialog's script needs to know. */
    String dialogHtml(Texts texts, String space, long parent) {
        return Frame.json(Map.of("spaceKey", space, "parentPageId", parent,
                "words", Stream.of("create", "cancel", "failed").collect(Collectors.toMap(word -> word, word -> texts.of("dialog." + word))),
                "blueprints", plugin.blueprints().stream().map(this::blueprint).toList()));
    }

    private Map<String, Object> blueprint(BlueprintModule blueprint) {
        return Map.of("item", blueprint.item(), "key", blueprint.key(),
                "pages", blueprint.pages().stream().map(this::page).toList());
    }

    private Map<String, String> page(WizardPage page) {
        return Map.of("id", page.id(), "template", page.template(), "title", text(page.titleKey()),
                "header", page.headerKey().map(this::text).orElse(""), "content", page.contentKey().map(this::text).orElse(""));
    }

    private String text(String key) {
        return plugin.i18n().getText(key);
    }
}
