package org.klantreis.host.engine;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;

/** Lets callers through as the access annotations say; without one, only licensed users (PLATFORM 6.3). */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private static final List<Class<? extends Annotation>> RULES = List.of(UnrestrictedAccess.class, AnonymousSiteAccess.class,
            LicensedOnly.class, AdminOnly.class, SystemAdminOnly.class);

    private final Visitor visitor;
    @Context
    private ResourceInfo resource;

    AccessFilter(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Class<? extends Annotation> rule = rule(resource.getResourceMethod()).or(() -> rule(resource.getResourceClass()))
                .orElse(LicensedOnly.class);
        boolean open = rule == UnrestrictedAccess.class || rule == AnonymousSiteAccess.class;
        boolean administrative = rule == AdminOnly.class || rule == SystemAdminOnly.class;
        if (!open && !visitor.known()) {
            request.abortWith(ErrorBody.response(401, "Client must be authenticated to access this resource."));
        } else if (administrative && !visitor.administrator()) {
            request.abortWith(ErrorBody.response(403, "Client must be authenticated as an administrator to access this resource."));
        }
    }

    private static Optional<Class<? extends Annotation>> rule(AnnotatedElement element) {
        return RULES.stream().filter(element::isAnnotationPresent).findFirst();
    }
}
