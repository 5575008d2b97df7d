package org.klantreis.drawing;

import java.util.List;

/** Writes the heads of the columns. */
final class HeadMarkup {

    private static final int USUAL_HEAD = 256;

    private final String more;

    /** @param control words in the reader's language */
    HeadMarkup(Labels control) {
        this.more = CellMarkup.summary(control);
    }

    String of(List<StepHead> steps) {
        MarkupBuilder heads = new MarkupBuilder(steps.size() * USUAL_HEAD);
        steps.forEach(step -> head(heads, step));
        return heads.take();
    }

    private void head(MarkupBuilder out, StepHead step) {
        open(out, step);
        sign(out, step.kind(), step.caption());
        out.markup("<b>").text(step.title()).markup("</b>");
        step.point().ifPresent(point -> sign(out, point.icon(), point.text()));
        if (!step.returns().isEmpty()) {
            sign(out, "returns", step.returns());
        }
        if (!step.delivered().isEmpty()) {
            sign(out, "delivered", step.delivered());
        }
        if (step.more()) {
            more(out, step);
        }
        out.markup("</th>");
    }

    private static void open(MarkupBuilder out, StepHead step) {
        out.markup("<th scope=\"col\" data-step=\"").text(step.id()).markup("\" data-kind=\"").text(step.kind());
        if (!step.channels().isEmpty()) {
            out.markup("\" data-channel=\"").text(step.channels());
        }
        if (!step.personas().isEmpty()) {
            out.markup("\" data-persona=\"").text(step.personas());
        }
        if (!step.moment().isEmpty()) {
            out.markup("\" data-moment=\"").text(step.moment());
        }
        out.markup("\">");
    }

    private static void sign(MarkupBuilder out, String icon, String text) {
        out.markup("<small data-i=\"").text(icon).markup("\">").text(text).markup("</small>");
    }

    private void more(MarkupBuilder out, StepHead step) {
        out.markup(more);
        if (!step.facts().isEmpty()) {
            out.markup("<dl>");
            step.facts().forEach(fact -> out.markup("<dt>").text(fact.label()).markup("</dt><dd>").text(fact.value()).markup("</dd>"));
            out.markup("</dl>");
        }
        step.sources().forEach(source -> source(out, source));
        out.markup("</details>");
    }

    private static void source(MarkupBuilder out, SourceView source) {
        out.markup("<p>");
        if (source.linked()) {
            out.markup("<a href=\"").text(source.link()).markup("\" rel=\"nofollow noopener noreferrer\">").text(source.text()).markup("</a>");
        } else {
            out.text(source.text());
        }
        out.markup("</p>");
    }
}
