/** What people do with the personas that maps name. */
package org.klantreis.persona;
