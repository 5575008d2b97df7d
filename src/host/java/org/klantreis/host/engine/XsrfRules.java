package org.klantreis.host.engine;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which state-changing calls might come from a foreign page (PLATFORM 6.4). */
public final class XsrfRules {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OF_FORMS = Set.of("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final String origin;

    public XsrfRules(String baseUrl) {
        URI base = URI.create(baseUrl);
        origin = base.getScheme() + "://" + base.getAuthority();
    }

    /**
     * Says whether a call passes: with the token header always; else if it is not of a kind that forms send and its
     * Origin or Referer, where it has one, is this site.
     */
    public boolean allow(String method, Optional<String> contentType, Optional<String> token, Optional<String> from) {
        return READING.contains(method) || token.filter("no-check"::equals).isPresent()
                || !isOfForm(contentType) && from.map(this::isHere).orElse(true);
    }

    private static boolean isOfForm(Optional<String> contentType) {
        return OF_FORMS.contains(contentType.map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)).orElse(""));
    }

    private boolean isHere(String from) {
        return from.equals(origin) || from.startsWith(origin + "/");
    }
}
