package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** Numbers the macros of one rendering, so that equal maps on one page do not share ids. */
final class Instances {

    private static final String COUNTED = Product.KEY + ".instances";

    private Instances() {
    }

    /** A prefix for ids. It names the page too, because pages can be shown within pages. */
    static String next(ConversionContext context, Place place) {
        int number = context.getProperty(COUNTED) instanceof Integer counted ? counted + 1 : 1;
        context.setProperty(COUNTED, number);
        return "k" + place.page().orElse(0) + "-" + number;
    }
}
