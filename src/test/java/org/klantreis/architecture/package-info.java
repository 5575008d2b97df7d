/** What code, jar and repository promise, read from themselves. */
package org.klantreis.architecture;
