package org.klantreis.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.klantreis.discussion.Discussions;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.MapDrawing;
import org.klantreis.drawing.Pictures;
import org.klantreis.drawing.PropertyLanguages;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.drawing.Templates;
import org.klantreis.drawing.VelocityTemplates;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.OfferedStarters;
import org.klantreis.storage.ShippedStarters;
import org.klantreis.testing.InMemoryDiscussions;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.InMemoryTeamStarters;
import org.klantreis.testing.SomeShelves;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.NewRevision;

/** The macro among Confluence's services, of which a test tells what they answer. */
final class Wiki {

    final PageManager pages = mock(PageManager.class);
    final PermissionManager permissions = mock(PermissionManager.class);
    final ApplicationProperties site = mock(ApplicationProperties.class);
    final RequiredResources required = mock(RequiredResources.class);
    final PageBuilderService builder = mock(PageBuilderService.class);
    final InMemoryJourneyMaps inMemory = new InMemoryJourneyMaps();
    JourneyMaps stored = inMemory;
    Discussions discussions = new InMemoryDiscussions(inMemory);
    final SomeShelves shelves = new SomeShelves();
    Templates templates = new VelocityTemplates();
    Pictures pictures = (page, fileName) -> "";
    Locale reader = Locale.ENGLISH;

    Wiki() {
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.com/confluence");
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(builder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(required);
    }

    JourneyMapMacro macro() {
        return new JourneyMapMacro(showing(), new Notices(languages()));
    }

    ServiceBlueprintMacro blueprint() {
        return new ServiceBlueprintMacro(showing(), new Notices(languages()));
    }

    /** The HTML that stands in place of the macro on this content. */
    String show(ContentEntityObject content, Map<String, String> parameters) {
        return macro().execute(parameters, "", Rendering.of(content));
    }

    /** What people read of it. */
    static String text(String html) {
        return Jsoup.parse(html).text();
    }

    private MapShowing showing() {
        Languages languages = languages();
        ViewedPages viewed = new ViewedPages(pages, permissions);
        ConfluenceHomePages homes = new ConfluenceHomePages(viewed);
        Notices notices = new Notices(languages);
        OtherPages others = new OtherPages(pages, site);
        MapDrawing drawing = new MapDrawing(templates, pictures, new ConfluenceOtherMaps(homes, others));
        DrawnMaps drawn = new DrawnMaps(drawing, languages);
        DiscussionLine line = new DiscussionLine(discussions, new ConfluenceCommentRights(viewed), languages);
        StarterChooser chooser = new StarterChooser(templates, languages);
        RequiredScripts scripts = new RequiredScripts(builder);
        StarterShowing starter = new StarterShowing(new OfferedStarters(new ShippedStarters(), new InMemoryTeamStarters(), shelves),
                stored, drawing, languages, scripts, notices);
        return new MapShowing(new MapViewing(stored, homes), homes, shelves, others, drawn,
                line, starter, chooser, scripts, notices);
    }

    Languages languages() {
        return new PropertyLanguages(() -> PropertyTexts.of(reader.getLanguage()));
    }

    /** A published page that nobody may see yet. */
    Page page(long id) {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(id);
        when(page.isLatestVersion()).thenReturn(true);
        when(page.getVersion()).thenReturn(3);
        when(pages.getAbstractPage(id)).thenReturn(page);
        return page;
    }

    Page viewed(Page page) {
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(page))).thenReturn(true);
        return page;
    }

    Page edited(Page page) {
        when(permissions.hasPermission(any(), eq(Permission.EDIT), eq(page))).thenReturn(true);
        return viewed(page);
    }

    void named(Page page, String space, String title) {
        when(pages.getPage(space, title)).thenReturn(page);
    }

    void hasMap(long page, String key, Journey journey) {
        NewRevision<Journey> revision = new NewRevision<>(journey, Optional.empty(), Instant.EPOCH, "", 1);
        MapAddress address = new MapAddress(page, key);
        stored.current(address).ifPresentOrElse(
                current -> stored.append(address, current.number(), revision), () -> stored.begin(address, revision));
    }

    void fails() {
        when(permissions.hasPermission(any(), any(), any())).thenThrow(new IllegalStateException("no database"));
        when(pages.getPage(anyString(), anyString())).thenThrow(new IllegalStateException("no database"));
    }
}
