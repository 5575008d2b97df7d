/** How two drafts of one map become one, and where somebody has to choose. */
package org.klantreis.merge;
