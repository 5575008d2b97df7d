/** Starts and stops the embedded wiki. */
package org.klantreis.host;
