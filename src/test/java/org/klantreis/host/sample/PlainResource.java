package org.klantreis.host.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that forgot its access annotation. */
@Path("/plain")
public class PlainResource {
    @GET
    public String get() {
        return "{}";
    }
}
