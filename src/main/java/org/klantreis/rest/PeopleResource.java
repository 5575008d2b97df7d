package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.discussion.Discussion;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Person;

/** Which of the users that a search offers may be mentioned in the discussion of a map. */
@Path("/pages/{page}/maps/{key}/comments/people")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {

    private final Discussion discussion;

    @Inject
    public PeopleResource(Discussion discussion) {
        this.discussion = discussion;
    }

    @GET
    @AnonymousSiteAccess
    public Response mentionable(@PathParam("page") String page, @PathParam("key") String key,
                                @QueryParam("names") @DefaultValue("") String names) {
        MapAddress address = Addresses.map(page, key);
        discussion.checkMayComment(address);
        List<Person> people = discussion.mentionable(address, Addresses.userNames(names));
        return Answers.fresh(Map.of("results", people.stream().map(PeopleResource::form).toList()));
    }

    private static Map<String, Object> form(Person person) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("key", person.key());
        form.put("userName", person.userName());
        form.put("name", person.name());
        return form;
    }
}
