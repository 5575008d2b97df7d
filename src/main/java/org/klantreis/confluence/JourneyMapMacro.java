package org.klantreis.confluence;

import java.util.Map;

/** The macro <em>Journey map</em>. */
public final class JourneyMapMacro extends DocumentMacro {

    private final MapShowing maps;

    public JourneyMapMacro(MapShowing maps, Notices notices) {
        super(notices);
        this.maps = maps;
    }

    @Override
    String show(Map<String, String> parameters, Place place, Surface surface, String instance) {
        return maps.html(new Wish(ParameterReading.read(parameters), place, surface, instance));
    }
}
