/** The demo: users, spaces, pages, and calls that fill the pages as a person would. */
package org.klantreis.host.wiki.demo;
