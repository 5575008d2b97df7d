/** Where documents are kept: maps as rows with their queries, starters as files of the jar. */
package org.klantreis.storage;
