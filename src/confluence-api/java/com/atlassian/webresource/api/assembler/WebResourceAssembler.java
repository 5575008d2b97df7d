package com.atlassian.webresource.api.assembler;

/** Collects what the current page needs (PLATFORM 7.6, [10.x LC4, SLACK]). */
public interface WebResourceAssembler {
    RequiredResources resources();
}
