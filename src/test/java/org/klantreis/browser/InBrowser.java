package org.klantreis.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.klantreis.testing.RunningWiki;

/** Gives a test its visits, and keeps a picture of what they saw last when it fails. */
final class InBrowser implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(InBrowser.class);
    private static final Path PICTURES = Path.of("target", "browser");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visits.class || type == WikiContent.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == WikiContent.class) {
            return new WikiContent(RunningWiki.url());
        }
        return test.getStore(OURS).getOrComputeIfAbsent(Visits.class,
                type -> new Visits(RunningWiki.url(), shared(test, SharedBrowser.class).browser()), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visits visits = test.getStore(OURS).remove(Visits.class, Visits.class);
        if (visits != null) {
            test.getExecutionException().ifPresent(failure -> visits.keep(PICTURES, name(test)));
            visits.close();
        }
    }

    private static String name(ExtensionContext test) {
        return (test.getRequiredTestClass().getSimpleName() + " " + test.getDisplayName()).replaceAll("[^\\w-]+", "-");
    }

    private static <T> T shared(ExtensionContext test, Class<T> type) {
        return test.getRoot().getStore(OURS).getOrComputeIfAbsent(type);
    }
}
