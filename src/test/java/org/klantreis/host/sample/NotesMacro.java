package org.klantreis.host.sample;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/** Draws the notes of the sample plugin. */
public class NotesMacro implements Macro {
    private final Notes notes;
    private final VelocityHelperService velocity;
    private final PageBuilderService pages;

    public NotesMacro(Notes notes, VelocityHelperService velocity, PageBuilderService pages) {
        this.notes = notes;
        this.velocity = velocity;
        this.pages = pages;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        pages.assembler().resources().requireWebResource("org.klantreis.sample:view");
        Map<String, Object> view = velocity.createDefaultVelocityContext();
        view.put("titles", notes.titles());
        return velocity.getRenderedTemplate("/sample/notes.vm", view);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
