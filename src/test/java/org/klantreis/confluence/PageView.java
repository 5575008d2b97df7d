package org.klantreis.confluence;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;
import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.DiscussionRights;
import org.klantreis.discussion.NewThread;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.MapDrawing;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.drawing.Texts;
import org.klantreis.drawing.VelocityTemplates;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.OfferedStarters;
import org.klantreis.storage.ShippedStarters;
import org.klantreis.testing.Databases;
import org.klantreis.testing.InMemoryTeamStarters;
import org.klantreis.testing.SomeShelves;
import org.klantreis.testing.StoredMaps;
import org.klantreis.testing.TalkedMap;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.HomePages;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.NewRevision;

/** A page with one map, viewed through the macro; rows are real, and Confluence's services answer at once. */
public final class PageView implements AutoCloseable {

    private static final MapAddress MAP = new MapAddress(12, MapAddress.MAIN);
    private static final HomePages HOMES = id -> new HomePage(Access.EDIT, true, 3);

    private final StoredMaps stored = new StoredMaps(Databases.h2());
    private final VelocityTemplates templates = new VelocityTemplates();
    private final Languages languages = new EnglishOnly(PropertyTexts.english());
    private final Page page = mock(Page.class, withSettings().stubOnly());
    private JourneyMapMacro macro = macro();

    public PageView(Journey journey) {
        when(page.getId()).thenReturn(12L);
        when(page.isLatestVersion()).thenReturn(true);
        stored.maps().begin(MAP,
                new NewRevision<>(journey, Optional.empty(), Instant.EPOCH, "", 1));
    }

    public String html() {
        return macro.execute(Map.of(), "", Rendering.of(page));
    }

    /** Somebody begins a thread there. */
    void comment(String element) {
        Comment first = Comment.written(Optional.of("anna"), Instant.EPOCH, new CommentText("Nobody finds this."),
                Set.of(), UUID.randomUUID().toString());
        stored.discussions().begin(MAP, new NewThread(new Anchor(element), "I pay", first));
    }

    /** People write as many comments there as {@link TalkedMap} spreads over its elements. */
    public void discuss(int comments) {
        TalkedMap.talk(stored.discussions(), MAP, comments);
    }

    /** As after a restart. */
    public void forget() {
        stored.forgetCaches();
        macro = macro();
    }

    List<String> statementsOf(Runnable work) {
        return stored.statementsOf(work);
    }

    @Override
    public void close() {
        stored.close();
    }

    private JourneyMapMacro macro() {
        Notices notices = new Notices(languages);
        MapDrawing drawing = new MapDrawing(templates);
        DrawnMaps drawn = new DrawnMaps(drawing, languages);
        DiscussionLine line = new DiscussionLine(stored.discussions(), page -> new DiscussionRights(true, true, false), languages);
        StarterChooser chooser = new StarterChooser(templates, languages);
        RequiredScripts scripts = new RequiredScripts(() -> Nothing::new);
        StarterShowing starter = new StarterShowing(new OfferedStarters(new ShippedStarters(), new InMemoryTeamStarters(), new SomeShelves()),
                stored.maps(), drawing, languages, scripts, notices);
        return new JourneyMapMacro(new MapShowing(new MapViewing(stored.maps(), HOMES), HOMES, new SomeShelves(), new OtherPages(null, null),
                drawn, line, starter, chooser, scripts, notices), notices);
    }

    private record EnglishOnly(Texts ofReader) implements Languages {

        @Override
        public Texts ofMap(String language) {
            return ofReader;
        }
    }

    private static final class Nothing implements RequiredResources {

        @Override
        public RequiredResources requireWebResource(String moduleKey) {
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            return this;
        }
    }
}
