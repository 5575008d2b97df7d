/** What people do with maps, in verbs, and the interfaces this needs from the outside. */
package org.klantreis.usecase;
