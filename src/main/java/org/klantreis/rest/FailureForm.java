package org.klantreis.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klantreis.discussion.CommentStale;
import org.klantreis.drawing.Texts;
import org.klantreis.exchange.UnreadableMap;
import org.klantreis.exchange.UnreadableMap.Problem;
import org.klantreis.merge.Conflict;
import org.klantreis.model.InvalidValue;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.StaleRevision;

/** The shape of a failure: {@code {statusCode, key, message, details[]}}. */
final class FailureForm {

    private final Texts texts;

    FailureForm(Texts texts) {
        this.texts = texts;
    }

    Response failure(Failure failure) {
        return answer(Statuses.of(failure), failure.rule(), text(failure.rule(), failure.details()), List.of());
    }

    /** Tells beside the usual what stands in the way, so that a client can offer to settle it. */
    Response stale(StaleRevision stale) {
        Map<String, Object> form = form(409, stale.rule(), text(stale.rule(), stale.details()), List.of());
        form.put("revision", stale.current());
        form.put("conflicts", stale.conflicts().stream().map(FailureForm::conflict).toList());
        return Answers.failed(409, form);
    }

    /** Tells beside the usual which thread it is, and its newest comment, so that a client can read it again. */
    Response stale(CommentStale stale) {
        Map<String, Object> form = form(409, stale.rule(), text(stale.rule(), stale.details()), List.of());
        form.put("thread", stale.thread().id());
        form.put("latest", stale.thread().latest().id());
        return Answers.failed(409, form);
    }

    Response refusal(Refusal refusal) {
        return answer(refusal.status(), refusal.rule(), text(refusal.rule(), refusal.values()), List.of());
    }

    Response unreadable(UnreadableMap map) {
        List<Problem> problems = map.problems();
        boolean one = problems.size() == 1 && problems.get(0).rule().equals(map.rule());
        String message = one ? message(problems.get(0)) : texts.text("error." + map.rule());
        return answer(Statuses.of(map), map.rule(), message, problems.stream().map(this::detail).toList());
    }

    Response invalid(InvalidValue invalid) {
        Problem problem = new Problem(invalid.field(), invalid.rule(), invalid.details());
        if (invalid.rule().equals("too-large")) {
            return answer(413, invalid.rule(), message(problem), List.of(detail(problem)));
        }
        return answer(422, "invalid-request", texts.text("error.invalid-request"), List.of(detail(problem)));
    }

    /** What the REST engine itself refuses, with the headers it wants to send along, such as Allow. */
    Response http(Response refused) {
        int status = refused.getStatus();
        String rule = Statuses.ruleOf(status);
        Response told = answer(status, rule, text(rule, List.of()), List.of());
        refused.getStringHeaders().forEach((name, values) -> told.getHeaders().putIfAbsent(name, List.copyOf(values)));
        return told;
    }

    Response unexpected() {
        return answer(500, "failed", texts.text("error.failed"), List.of());
    }

    private static Response answer(int status, String rule, String message, List<?> details) {
        return Answers.failed(status, form(status, rule, message, details));
    }

    private static Map<String, Object> form(int status, String rule, String message, List<?> details) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("statusCode", status);
        form.put("key", rule);
        form.put("message", message);
        form.put("details", details);
        return form;
    }

    private Map<String, Object> detail(Problem problem) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("path", problem.path());
        detail.put("rule", problem.rule());
        detail.put("message", message(problem));
        return detail;
    }

    private String message(Problem problem) {
        String place = problem.path().isEmpty() ? texts.text("error.root") : problem.path();
        return text(problem.rule(), Stream.concat(Stream.of(place), problem.details().stream()).toList());
    }

    private String text(String rule, List<?> values) {
        return texts.text("error." + rule, values.toArray());
    }

    private static Map<String, Object> conflict(Conflict conflict) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("element", conflict.element());
        form.put("title", conflict.title());
        form.put("field", conflict.field());
        form.put("base", conflict.base());
        form.put("theirs", conflict.theirs());
        form.put("mine", conflict.mine());
        return form;
    }
}
