package org.klantreis.host.engine;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.base.SoySyntaxException;
import com.google.template.soy.jssrc.SoyJsSrcOptions;
import com.google.template.soy.shared.restricted.SoyFunction;
import java.util.Locale;

/** The soyTransformer: makes functions for scripts of Closure Templates, with texts in the reader's language (PLATFORM 7.6). */
final class SoyInScripts {
    private final I18n texts;

    SoyInScripts(I18n texts) {
        this.texts = texts;
    }

    /**
     * Compiles one file of templates; a RefusedPlugin says what is wrong with it.
     *
     * @param name what an error calls the file
     */
    String compile(String source, String name, Locale language) {
        SoyFileSet.Builder files = Guice.createInjector(new SoyModule(), new Functions(new GetText(texts, language)))
                .getInstance(SoyFileSet.Builder.class);
        files.add(source, name);
        try {
            return String.join("\n", files.build().compileToJsSrc(new SoyJsSrcOptions(), null));
        } catch (SoySyntaxException e) {
            throw new RefusedPlugin(name + " cannot be compiled: " + e.getMessage(), e);
        }
    }

    /** What templates may call beside the library's own. */
    private static final class Functions extends AbstractModule {
        private final SoyFunction function;

        Functions(SoyFunction function) {
            this.function = function;
        }

        @Override
        protected void configure() {
            Multibinder.newSetBinder(binder(), SoyFunction.class).addBinding().toInstance(function);
        }
    }
}
