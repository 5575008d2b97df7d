/** What people see and do in a browser, on the embedded wiki with the finished jar in it. */
package org.klantreis.browser;
