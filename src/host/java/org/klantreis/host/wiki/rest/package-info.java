/** Confluence's own REST shapes for the wiki's content: HTTP in, JSON out. */
package org.klantreis.host.wiki.rest;
