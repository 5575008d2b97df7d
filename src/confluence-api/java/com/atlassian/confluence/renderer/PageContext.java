package com.atlassian.confluence.renderer;

import com.atlassian.renderer.RenderContext;

/** A page as the place where something is rendered. Source: PLATFORM 1.2, [P 1: MM]. */
public class PageContext extends RenderContext {
}
