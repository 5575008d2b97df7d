package org.klantreis.host.wiki.content;

/**
 * A person with an account.
 *
 * @param key unchanging and unlike the name, so that whoever mixes the two up is found out
 * @param lang language of the user's pages, "en" or "nl"
 * @param theme "light", "dark" or "auto"
 */
public record WikiUser(String name, String key, String fullName, String email, boolean administrator, String lang,
                       String theme) {
}
