package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.HashMap;
import java.util.Map;

/** The macro <em>Service blueprint</em>: the same map, seen from its inside unless the macro asks for the journey. */
public final class ServiceBlueprintMacro implements Macro {

    private final JourneyMapMacro maps;

    public ServiceBlueprintMacro(MapShowing maps, Notices notices) {
        this.maps = new JourneyMapMacro(maps, notices);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Map<String, String> asked = new HashMap<>(parameters);
        asked.merge("view", "blueprint", (typed, usual) -> typed.isBlank() ? usual : typed);
        return maps.execute(asked, body, context);
    }

    @Override
    public BodyType getBodyType() {
        return maps.getBodyType();
    }

    @Override
    public OutputType getOutputType() {
        return maps.getOutputType();
    }
}
