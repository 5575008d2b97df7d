/** How two drafts of one document become one, and where somebody has to choose. */
package org.klantreis.merge;
