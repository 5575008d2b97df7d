package org.klantreis.host.engine;

/** The web-resource modules of host and plugin, and what the current page needs of them (PLATFORM 7.6). */
public interface WebResources {
    /**
     * Begins to collect for the page that the current thread draws; close it when the page is written.
     *
     * <p>Macros add to it through PageBuilderService, so draw the body before asking for the head.
     */
    Collected begin();

    /** Gives the versioned address of one file, from the context path on. */
    String url(String moduleKey, String file);

    /** What one page needs. */
    interface Collected extends AutoCloseable {
        /** Adds one module, {@code plugin:module}, and all it depends on. */
        Collected module(String moduleKey);

        /** Adds all modules of a context, such as {@code atl.general}, {@code page}, {@code editor}. */
        Collected context(String context);

        /** Gives the link and script elements, in order of dependency, in the language of the reader. */
        String head();

        @Override
        void close();
    }
}
