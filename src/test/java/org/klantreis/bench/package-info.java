/** Figures instead of truths: what drawing, parsing, viewing and merging cost. Run by {@code ./test --bench}. */
package org.klantreis.bench;
