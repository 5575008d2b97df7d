/** Figures instead of truths: what drawing, parsing and viewing cost. Run by {@code ./test --bench}. */
package org.klantreis.bench;
