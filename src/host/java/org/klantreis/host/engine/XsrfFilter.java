package org.klantreis.host.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;

/** Refuses calls that a foreign page might have sent with the visitor's cookie. */
@Priority(Priorities.AUTHORIZATION + 1)
final class XsrfFilter implements ContainerRequestFilter {
    private final XsrfRules rules;

    XsrfFilter(XsrfRules rules) {
        this.rules = rules;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> from = header(request, "Origin").or(() -> header(request, "Referer"));
        if (!rules.allow(request.getMethod(), header(request, "Content-Type"), header(request, "X-Atlassian-Token"), from)) {
            request.abortWith(ErrorBody.response(403, "XSRF check failed"));
        }
    }

    private static Optional<String> header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name));
    }
}
