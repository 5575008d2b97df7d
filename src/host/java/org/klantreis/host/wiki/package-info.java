/** The wiki itself: pages that people read, write and put macros on. */
package org.klantreis.host.wiki;
