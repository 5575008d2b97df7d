package org.klantreis.build;

import com.google.javascript.jscomp.BlackHoleErrorManager;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.ChunkOutputType;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.JSChunk;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Bundles made short by the compiler, in the language in which they were written. */
final class Compilation {
    // Its warnings are about types in comments, which are written for people.
    private final Compiler compiler = new Compiler(new BlackHoleErrorManager());

    /** @param begun the scripts with which bundles begin */
    Compilation(List<JSChunk> bundles, List<String> begun, Collection<String> outside) {
        String externs = outside.stream().map(name -> "var " + name + ";").collect(Collectors.joining());
        compiler.compileChunks(List.of(SourceFile.fromCode("externs.js", externs)), bundles, options(begun));
        if (compiler.hasErrors()) throw new IllegalStateException(
                compiler.getErrors().stream().map(JSError::toString).collect(Collectors.joining("\n")));
    }

    String textOf(JSChunk bundle) {
        return compiler.toSource(bundle);
    }

    private static CompilerOptions options(List<String> begun) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
        options.setLanguageIn(LanguageMode.UNSTABLE);
        options.setLanguageOut(LanguageMode.NO_TRANSPILE);
        options.setChunkOutputType(ChunkOutputType.ES_MODULES);
        options.setDependencyOptions(DependencyOptions.pruneForEntryPoints(begun.stream().map(ModuleIdentifier::forFile).toList()));
        options.setAllowDynamicImport(true);
        options.setEmitUseStrict(false);
        options.setTrustedStrings(true);
        return options;
    }
}
