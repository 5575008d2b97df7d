package org.klantreis.confluence;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.drawing.StarterPicture;
import org.klantreis.drawing.Texts;
import org.klantreis.model.Journey;
import org.klantreis.starter.StarterList;
import org.klantreis.starter.TeamStarter;
import org.klantreis.usecase.UserNames;

/** The starters of a team as a list shows them: what each is, who made it, and what the reader may do with it. */
final class StarterCards {

    /** Stands for the day in a text until that is cut there; for private use, so no text has it. */
    private static final String WHEN = "\uE000";

    private final UserNames names;

    StarterCards(UserNames names) {
        this.names = names;
    }

    List<Map<String, Object>> of(StarterList list, Texts reader) {
        return list.starters().stream().map(starter -> card(starter, list, reader)).toList();
    }

    private Map<String, Object> card(TeamStarter starter, StarterList list, Texts reader) {
        Map<String, Object> card = new HashMap<>(Map.of("id", starter.name(), "version", starter.version(),
                "name", starter.card().name(), "description", starter.card().description()));
        card.putAll(made(starter, reader));
        card.put("standard", starter.standard() ? reader.text("templates.standard") : "");
        card.put("broken", starter.journey().isPresent() ? "" : reader.text("templates.broken"));
        card.put("remove", list.mayChange(starter));
        card.put("change", list.mayChange(starter) && !list.rights().archived());
        Optional<StarterPicture> picture = starter.journey().map(StarterPicture::of);
        card.put("lang", starter.journey().map(Journey::lang).orElse(""));
        card.put("phases", picture.map(StarterPicture::phases).orElse(List.of()));
        card.put("line", picture.map(StarterPicture::line).orElse(""));
        return card;
    }

    /** By whom and when, in three parts: scripts put the day by the reader's own clock in place of the one in the middle. */
    private Map<String, Object> made(TeamStarter starter, Texts reader) {
        String told = starter.author().flatMap(names::of).map(author -> reader.text("templates.made-by", author, WHEN))
                .orElseGet(() -> reader.text("templates.made", WHEN));
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader.locale())
                .format(starter.changed().atZone(ZoneOffset.UTC));
        int middle = told.indexOf(WHEN);
        return Map.of("before", told.substring(0, middle), "changed", starter.changed().toString(), "day", day,
                "after", told.substring(middle + WHEN.length()));
    }
}
