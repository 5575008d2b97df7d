package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import static org.klantreis.testing.Journeys.withImage;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.storage.StoredJourneyMaps;
import org.mockito.Answers;

/** Whichever of Confluence's services fails, the page stands and says so calmly. */
class FailingServicesTest {

    private static final String CALM = "What belongs here cannot be shown right now.";

    private final Wiki wiki = new Wiki();

    /** What Confluence lends us, and how it fails. */
    enum Service {
        ACTIVE_OBJECTS {
            @Override
            void fail(Wiki wiki, Throwable cause) {
                wiki.stored = new StoredJourneyMaps(failing(ActiveObjects.class, cause), failing(TransactionTemplate.class, cause),
                        mock(CacheManager.class, Answers.RETURNS_DEEP_STUBS));
            }
        },
        VELOCITY {
            @Override
            void fail(Wiki wiki, Throwable cause) {
                wiki.templates = new VelocityTemplates(failing(VelocityHelperService.class, cause));
            }
        },
        PAGES {
            @Override
            void fail(Wiki wiki, Throwable cause) {
                doThrow(cause).when(wiki.pages).getAbstractPage(12);
            }
        },
        PAGE_BUILDER {
            @Override
            void fail(Wiki wiki, Throwable cause) {
                doThrow(cause).when(wiki.builder).assembler();
            }
        },
        APPLICATION_PROPERTIES {
            @Override
            void fail(Wiki wiki, Throwable cause) {
                wiki.pictures = new ConfluencePictures(failing(ApplicationProperties.class, cause));
            }
        };

        abstract void fail(Wiki wiki, Throwable cause);

        private static <T> T failing(Class<T> service, Throwable cause) {
            return mock(service, call -> {
                throw cause;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void staysCalm(Service service) {
        assertThat(shownAfter(service, new IllegalStateException("no database at 10.0.0.7"))).startsWith(CALM)
                .doesNotContain("10.0.0.7", "Exception");
    }

    @ParameterizedTest
    @EnumSource
    void staysCalmInAHostThatLacksWhatWeCall(Service service) {
        assertThat(shownAfter(service, new NoSuchMethodError("getAbstractPage(J)"))).startsWith(CALM);
    }

    static Stream<Service> behindTheChooser() {
        return Stream.of(Service.ACTIVE_OBJECTS, Service.VELOCITY, Service.PAGES, Service.PAGE_BUILDER);
    }

    @ParameterizedTest
    @MethodSource("behindTheChooser")
    void staysCalmWhereThereIsNoMap(Service service) {
        Page page = wiki.edited(wiki.page(12));
        service.fail(wiki, new IllegalStateException("no database"));

        assertThat(shown(page)).startsWith(CALM);
    }

    private String shownAfter(Service service, Throwable cause) {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", withImage(titled("Renting a bike"), "bike.png"));
        service.fail(wiki, cause);
        return shown(page);
    }

    private String shown(Page page) {
        return Jsoup.parse(wiki.macro().execute(Map.of(), "", Rendering.of(page))).text();
    }
}
