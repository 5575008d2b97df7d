/** Turns storage format into HTML, running the macros in it. */
package org.klantreis.host.wiki.render;
