package org.klantreis.confluence;

import java.util.HashMap;
import java.util.Map;

/** The macro <em>Service blueprint</em>: the same map, seen from its inside unless the macro asks for the journey. */
public final class ServiceBlueprintMacro extends DocumentMacro {

    private final MapShowing maps;

    public ServiceBlueprintMacro(MapShowing maps, Notices notices) {
        super(notices);
        this.maps = maps;
    }

    @Override
    String show(Map<String, String> parameters, Place place, Surface surface, String instance) {
        Map<String, String> asked = new HashMap<>(parameters);
        asked.merge("view", "blueprint", (typed, usual) -> typed.isBlank() ? usual : typed);
        return maps.html(new Wish(ParameterReading.read(asked), place, surface, instance));
    }
}
