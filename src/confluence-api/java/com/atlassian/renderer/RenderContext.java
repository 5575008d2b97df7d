package com.atlassian.renderer;

/** Where something is rendered. Source: PLATFORM 1.2, [J 5.2], as a parameter of DefaultConversionContext. */
public class RenderContext {
}
