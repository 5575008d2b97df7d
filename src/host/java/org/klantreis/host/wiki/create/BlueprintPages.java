package org.klantreis.host.wiki.create;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.host.engine.BlueprintModule;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Contents;
import org.klantreis.host.wiki.content.Publishing;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Right;
import org.klantreis.host.wiki.content.WikiUser;

/** Makes a page of a blueprint and of what its wizard gathered. */
public final class BlueprintPages {
    private static final String TITLE = "ContentPageTitle";

    private final Plugin plugin;
    private final Access access;
    private final Contents contents;
    private final Publishing publishing;

    public BlueprintPages(Plugin plugin, Access access, Contents contents, Publishing publishing) {
        this.plugin = plugin;
        this.access = access;
        this.contents = contents;
        this.publishing = publishing;
    }

    /** Says whether somebody may make a page of that title, and there is none yet. */
    public boolean canCreate(Optional<WikiUser> by, String space, String title) {
        return access.may(by, Right.EDIT, space) && contents.byTitle(space, title.strip()).isEmpty();
    }

    /** Fills the blueprint's template and publishes it; the plugin may give the page another title than was asked for. */
    public Content create(Optional<WikiUser> by, Wish wish) {
        access.toCreate(by, wish.space());
        BlueprintModule blueprint = plugin.blueprints().stream().filter(each -> each.key().equals(wish.blueprint()))
                .findFirst().orElseThrow(Refusal::missing);
        Map<String, Object> given = new HashMap<>(wish.values());
        given.put("spaceKey", wish.space());
        Map<String, Object> values = blueprint.template().values(given);
        String body = new FilledTemplate(values, plugin.i18n()::getText).of(blueprint.template().storage());
        return publishing.create(by, wish.space(), wish.parent(), String.valueOf(values.getOrDefault(TITLE, wish.title())), body);
    }

    /**
     * What somebody asks for.
     *
     * @param blueprint complete key
     * @param parent page above the new one, 0 for none
     * @param values what the wizard gathered
     */
    public record Wish(String blueprint, String space, long parent, String title, Map<String, Object> values) {
    }
}
