/** Our object graph: everything the other packages ask for, put together. */
package org.klantreis.plugin;
