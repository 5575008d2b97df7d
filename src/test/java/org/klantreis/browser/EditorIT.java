package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wiki's own editor keeps what people write. */
@ExtendWith(InBrowser.class)
class EditorIT {
    private static final String PAGE_PARAMETER = "<ac:parameter ac:name=\"page\"><ac:link><ri:page"
            + " ri:content-title=\"Requesting a permit\" /></ac:link></ac:parameter>";

    @Test
    void keepsUnsavedTextWhenAnotherLanguageIsChosen(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        PageEditor editor = tab.create("DEMO").title("Not lost").write("<p>Not saved yet</p>");
        tab.page().selectOption("#wiki-theme", "dark");

        assertThat(tab.page().locator(".wiki-apply").isVisible()).isTrue();
        assertThat(editor.storage()).isEqualTo("<p>Not saved yet</p>");
        assertThat(editor.publish().text()).contains("Not saved yet");
    }

    @Test
    void keepsAParameterThatNamesAPageWhenTheMacroIsChanged(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        PageEditor editor = tab.create("DEMO").write("<ac:structured-macro ac:name=\"journey-map\">" + PAGE_PARAMETER
                + "</ac:structured-macro>");
        editor.changeMacro().set("map", "other").insert();

        assertThat(editor.storage()).contains(PAGE_PARAMETER, "<ac:parameter ac:name=\"map\">other</ac:parameter>");
    }
}
