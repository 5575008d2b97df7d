package org.klantreis.usecase;

/**
 * Somebody who has an account.
 *
 * @param key      survives renaming
 * @param userName with which they log in
 * @param name     by which others know them
 * @param active   false once the account was deactivated
 */
public record Person(String key, String userName, String name, boolean active) {
}
