/** A small plugin that the tests of the embedded wiki pack into a jar. */
package org.klantreis.host.sample;
