package org.klantreis.host.wiki.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.WikiUser;

/** As much of CQL as finds people: {@code type = user and user.fullname ~ "sann*"}, with more such words if need be. */
record UserQuery(List<String> words) {
    private static final Pattern OF_USERS = Pattern.compile("type\\s*=\\s*\"?user\"?");
    private static final Pattern OF_NAME = Pattern.compile("user\\.fullname\\s*~\\s*\"([^\"\\\\]*)\"");

    /** @throws Refusal if it asks for anything else */
    static UserQuery parse(String cql) {
        List<String> clauses = List.of(cql.strip().toLowerCase(Locale.ROOT).split("\\s+and\\s+"));
        if (clauses.stream().noneMatch(clause -> OF_USERS.matcher(clause).matches())) {
            throw Refusal.invalid("refused.request", "cql");
        }
        return new UserQuery(clauses.stream().filter(clause -> !OF_USERS.matcher(clause).matches())
                .flatMap(clause -> Arrays.stream(name(clause).split("\\s+"))).toList());
    }

    private static String name(String clause) {
        Matcher named = OF_NAME.matcher(clause);
        if (!named.matches()) {
            throw Refusal.invalid("refused.request", "cql");
        }
        return named.group(1).strip();
    }

    boolean finds(WikiUser user) {
        List<String> names = List.of(user.fullName().toLowerCase(Locale.ROOT).split("\\s+"));
        return words.stream().allMatch(word -> names.stream().anyMatch(name -> word.endsWith("*")
                ? name.startsWith(word.substring(0, word.length() - 1)) : name.equals(word)));
    }
}
