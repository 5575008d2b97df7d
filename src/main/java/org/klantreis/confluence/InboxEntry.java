package org.klantreis.confluence;

/**
 * What stands in an inbox about a comment.
 *
 * @param title       who did what
 * @param mapTitle    about which map
 * @param excerptHtml what they wrote, as far as it goes
 * @param link        to the comment
 */
record InboxEntry(String title, String mapTitle, String excerptHtml, String link) {
}
