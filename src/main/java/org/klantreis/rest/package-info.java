/** HTTP in, HTTP out, failures to status. */
package org.klantreis.rest;
