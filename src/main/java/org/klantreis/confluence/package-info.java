/** What Confluence asks of us and we of it: macros, access, texts, templates. */
package org.klantreis.confluence;
