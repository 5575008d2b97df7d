package org.klantreis.host.wiki.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes moments as people read them. */
final class Dates {
    private final DateTimeFormatter format;

    Dates(Locale locale) {
        format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                .withZone(ZoneId.systemDefault());
    }

    String of(Instant moment) {
        return format.format(moment);
    }
}
