package org.klantreis.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Arrays;
import org.klantreis.drawing.Output;

/** Where the macro's HTML ends up, and so what people can do with it there. */
enum Surface {

    /** The page itself: everything works. */
    PAGE(Output.INTERACTIVE),
    /** The editor's preview: to look at, because nothing is saved yet. */
    PREVIEW(Output.INTERACTIVE),
    /** PDF, Word, export, mail, feed, differences: to read. */
    PAPER(Output.STATIC);

    private final Output output;

    Surface(Output output) {
        this.output = output;
    }

    Output output() {
        return output;
    }

    /** Types that Confluence gets one day, or other plugins invent, are taken for the page. */
    static Surface of(ConversionContext context) {
        String named = context.getOutputType();
        return Arrays.stream(ConversionContextOutputType.values())
                .filter(type -> type.value().equalsIgnoreCase(named))
                .map(Surface::of).findFirst().orElse(PAGE);
    }

    private static Surface of(ConversionContextOutputType type) {
        return switch (type) {
            case DISPLAY -> PAGE;
            case PREVIEW -> PREVIEW;
            case PDF, WORD, HTML_EXPORT, EMAIL, FEED, DIFF -> PAPER;
        };
    }
}
