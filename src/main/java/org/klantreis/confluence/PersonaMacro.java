package org.klantreis.confluence;

import java.util.Map;

/** The macro <em>Persona</em>. */
public final class PersonaMacro extends DocumentMacro {

    private final PersonaShowing personas;

    public PersonaMacro(PersonaShowing personas, Notices notices) {
        super(notices);
        this.personas = personas;
    }

    @Override
    String show(Map<String, String> parameters, Place place, Surface surface, String instance) {
        return personas.html(new PersonaWish(ParameterReading.persona(parameters), place, surface, instance));
    }
}
