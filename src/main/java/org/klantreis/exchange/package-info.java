/** Maps to JSON and back. */
package org.klantreis.exchange;
