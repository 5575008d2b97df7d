/** Runs a finished plugin jar on the engines that Confluence itself uses. */
package org.klantreis.host.engine;
