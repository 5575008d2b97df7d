package org.klantreis.confluence;

/**
 * A mail to somebody.
 *
 * @param subject one line of plain text
 */
record Letter(String subject, String html) {
}
