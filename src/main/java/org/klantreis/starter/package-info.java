/** How a map begins. */
package org.klantreis.starter;
