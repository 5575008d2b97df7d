package org.klantreis.model;

/** What describes a person but seldom explains what they do: asked for last, as it invites prejudice. Each is a line. */
public record AboutPerson(String age, String gender, String interests, String residence, String income, Extras extras) {

    public static final AboutPerson NOTHING = new AboutPerson("", "", "", "", "", Extras.NONE);

    public AboutPerson {
        Rules.line("about.age", age);
        Rules.line("about.gender", gender);
        Rules.line("about.interests", interests);
        Rules.line("about.residence", residence);
        Rules.line("about.income", income);
    }
}
