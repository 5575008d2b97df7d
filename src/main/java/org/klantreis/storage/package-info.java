/** Rows, queries and upgrades of documents and their revisions. */
package org.klantreis.storage;
