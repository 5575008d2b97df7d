/** What people say about a map, and who hears of it. */
package org.klantreis.discussion;
