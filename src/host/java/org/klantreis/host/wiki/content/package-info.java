/** Spaces, pages with their versions, users and rights of the embedded wiki, as rows. */
package org.klantreis.host.wiki.content;
