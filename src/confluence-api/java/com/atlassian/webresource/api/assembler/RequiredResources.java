package com.atlassian.webresource.api.assembler;

/** The web resources and contexts that the current page needs (PLATFORM 7.6, [10.x LC4, SLACK]). */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleKey);

    RequiredResources requireContext(String context);
}
