package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.discussion.Notice;
import org.klantreis.discussion.Reason;
import org.klantreis.drawing.VelocityTemplates;

/** Mails and entries of the inbox, word by word. */
class LettersTest {

    private static final String LINK =
            "https://wiki.example.com/confluence/pages/viewpage.action?pageId=12&klantreis-comment=17#klantreis-comment-17";
    private static final String HOSTILE = "<script>alert(1)</script> & \"x\" 'y' ${link} #set($a) {0}";

    private final SomeLanguages dutch = new SomeLanguages("nl");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void areAsTheyWereAgreed(String language) throws IOException {
        Notice notice = new SampleNotice().asReply()
                .saying("Nobody finds the form,\nsee https://example.com/form?a=1&b=2.\n\n@{8a7f81}, do you?").because(Reason.TAKES_PART);

        assertThat(letters(new SomeLanguages(language)).of(notice).html()).isEqualTo(stored("letter-" + language + ".html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | MENTIONED    | Petra de Vries mentioned you on ‘I pay’ – Renting a bike
            en | WATCHES_PAGE | Petra de Vries commented on ‘I pay’ – Renting a bike
            nl | MENTIONED    | Petra de Vries heeft u genoemd bij ‘I pay’ – Renting a bike
            nl | WATCHES_PAGE | Petra de Vries heeft een opmerking geplaatst bij ‘I pay’ – Renting a bike
            """)
    void haveASubjectThatSaysWhoDidWhatWhere(String language, Reason reason, String subject) {
        assertThat(letters(new SomeLanguages(language)).of(new SampleNotice().because(reason)).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | MENTIONED | Petra de Vries mentioned you on ‘Renting a bike’
            en | OWNS      | Petra de Vries replied on ‘Renting a bike’
            nl | MENTIONED | Petra de Vries heeft u genoemd bij ‘Renting a bike’
            nl | OWNS      | Petra de Vries heeft gereageerd bij ‘Renting a bike’
            """)
    void nameTheWholeMapOnce(String language, Reason reason, String subject) {
        Notice notice = new SampleNotice().onTheWholeMap().asReply().because(reason);

        assertThat(letters(new SomeLanguages(language)).of(notice).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | MENTIONED    | You get this mail because it mentions you.
            en | TAKES_PART   | You get this mail because you take part in this discussion. To hear of this map only when somebody mentions you, choose ‘Stop watching’ above its comments.
            en | OWNS         | You get this mail because you own this journey map. To hear of this map only when somebody mentions you, choose ‘Stop watching’ above its comments.
            en | WATCHES_MAP  | You get this mail because you watch this journey map. To hear of this map only when somebody mentions you, choose ‘Stop watching’ above its comments.
            en | WATCHES_PAGE | You get this mail because you watch this page. To hear of this map only when somebody mentions you, choose ‘Stop watching’ above its comments.
            nl | MENTIONED    | U krijgt deze e-mail omdat iemand u heeft genoemd.
            nl | TAKES_PART   | U krijgt deze e-mail omdat u meedoet aan deze discussie. Alleen nog e-mail als iemand u noemt? Kies ‘Niet meer volgen’ boven de opmerkingen.
            nl | OWNS         | U krijgt deze e-mail omdat u verantwoordelijk bent voor deze klantreiskaart. Alleen nog e-mail als iemand u noemt? Kies ‘Niet meer volgen’ boven de opmerkingen.
            nl | WATCHES_MAP  | U krijgt deze e-mail omdat u deze klantreiskaart volgt. Alleen nog e-mail als iemand u noemt? Kies ‘Niet meer volgen’ boven de opmerkingen.
            nl | WATCHES_PAGE | U krijgt deze e-mail omdat u deze pagina volgt. Alleen nog e-mail als iemand u noemt? Kies ‘Niet meer volgen’ boven de opmerkingen.
            """)
    void sayWhyAndHowToHearLess(String language, Reason reason, String words) {
        Document mail = Jsoup.parse(letters(new SomeLanguages(language)).of(new SampleNotice().because(reason)).html());

        assertThat(mail.select("td").last().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Petra de Vries commented on ‘Renting a bike’
            nl | Petra de Vries heeft een opmerking geplaatst bij ‘Renting a bike’
            """)
    void tellInTheInboxInTheSameWords(String language, String title) {
        Notice notice = new SampleNotice().onTheWholeMap().because(Reason.OWNS);
        Letters letters = letters(new SomeLanguages(language));

        assertThat(letters.entry(notice).title()).isEqualTo(Plain.of(title)).isEqualTo(Plain.of(letters.of(notice).subject()));
    }

    @Test
    void speakOfSomebodyWhoIsNoLongerKnown() {
        Letter letter = letters(dutch).of(new SampleNotice().by("").saying("Ask @{8a7f81}").because(Reason.OWNS));

        assertThat(letter.subject()).startsWith("Iemand heeft");
        assertThat(Jsoup.parse(letter.html()).select("td").get(1).text()).isEqualTo("Ask @iemand die geen gebruiker meer is");
    }

    @ParameterizedTest
    @ValueSource(classes = {NoSuchMethodError.class, IllegalStateException.class})
    void speakTheLanguageOfTheOneWhoWritesWhereNoOtherIsTold(Class<? extends Throwable> failure) {
        when(dutch.locales.getLocale(SomeLanguages.KARIM)).thenThrow(failure);

        assertThat(letters(dutch).of(new SampleNotice().because(Reason.OWNS)).subject()).startsWith("Petra de Vries commented");
    }

    @Test
    void escapeOnceWhatPeopleWrote() {
        Letter letter = letters(dutch).of(new SampleNotice().by(HOSTILE).on("A trip", HOSTILE)
                .saying(HOSTILE + " https://example.com/?a=1&b=2").because(Reason.OWNS));
        Document mail = Jsoup.parse(letter.html());

        assertThat(mail.select("script")).isEmpty();
        assertThat(mail.select("td").get(0).text()).isEqualTo(HOSTILE + " heeft een opmerking geplaatst bij ‘" + HOSTILE + "’ – A trip");
        assertThat(mail.select("td").get(1).text()).isEqualTo(HOSTILE + " https://example.com/?a=1&b=2");
        assertThat(mail.select("td").get(1).select("a").attr("href")).isEqualTo("https://example.com/?a=1&b=2");
    }

    @Test
    void keepTheSubjectOnOneShortLineInItsOwnOrder() {
        String breaking = "Petra\r\nBcc: all@example.com\u2028\u0000\u202Eoops";
        String long500 = "\uD83D\uDE00".repeat(500);

        Letter letter = letters(dutch).of(new SampleNotice().by(breaking).because(Reason.OWNS));
        assertThat(letter.subject()).startsWith("Petra Bcc: all@example.com oops heeft");
        assertThat(Jsoup.parse(letter.html()).select("td").get(0).text()).isEqualTo(letter.subject());
        String subject = letters(dutch).of(new SampleNotice().on(long500, long500).because(Reason.OWNS)).subject();
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
        assertThat(subject).endsWith("\uD83D\uDE00…");
    }

    @Test
    void haveAnEntryThatMeansTheSameEscapedOrNot() {
        InboxEntry entry = letters(dutch).entry(new SampleNotice().by("<b>Petra</b>").on("A & B", "\"I\" 'pay'")
                .saying("Is 1 < 2?\n@{8a7f81}").because(Reason.MENTIONED));

        assertThat(entry.title()).isEqualTo("‹b›Petra‹/b› heeft u genoemd bij ‘”I” ’pay’’ – A + B");
        assertThat(entry.mapTitle()).isEqualTo("A + B");
        assertThat(entry.excerptHtml()).isEqualTo("Is 1 &lt; 2? @Karim Haddad");
        assertThat(entry.link()).isEqualTo(LINK);
    }

    @Test
    void cutAnEntryShort() {
        InboxEntry entry = letters(dutch).entry(new SampleNotice().saying("word ".repeat(200)).because(Reason.OWNS));

        assertThat(entry.excerptHtml()).hasSize(300).endsWith("…");
    }

    private static Letters letters(SomeLanguages languages) {
        return new Letters(languages.languages(), new VelocityTemplates(), new Wiki().site);
    }

    private static String stored(String file) throws IOException {
        try (var in = LettersTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
