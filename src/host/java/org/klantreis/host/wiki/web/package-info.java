/** The wiki's pages for people: HTTP in, HTML out. */
package org.klantreis.host.wiki.web;
