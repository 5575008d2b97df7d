package org.klantreis.confluence;

import java.util.Optional;

/** Services that a Confluence may lack. Whoever uses one links its classes only once it is there. */
interface HostServices {

    /** @param type full name of the interface under which the service is offered */
    Optional<Object> find(String type);
}
