import { build, button } from "../viewer/build.js";
import { timeOf } from "../shared/time.js";
import { whoOf } from "./comment-view.js";
import { attempt } from "./trouble.js";

/**
 * Tells whether a thread is resolved, by whom and when, and lets those who may resolve or reopen it.
 * @param {HTMLElement} place
 * @param {import("./comments.js").Talk} talk
 * @param {import("./thread-view.js").ThreadView} view
 */
export function showResolution(place, talk, view) {
  const { t, threads: { may } } = talk;
  const { open, resolved } = view.thread;
  const told = resolved ? [build("p", {}, tellResolved(resolved, t))] : [];
  const press = open ? button(t("comments.resolve"), t("comments.resolve"), () => resolve(talk, view))
    : button(t("comments.reopen"), t("comments.reopen"), () => reopen(talk, view));
  const focused = place.contains(document.activeElement);
  place.replaceChildren(...told, ...(may.comment || may.administer ? [press] : []));
  if (focused) press.focus();
}

function tellResolved({ by: author, byName: authorName, at }, t) {
  return t("comments.resolved", whoOf({ author, authorName }, t), timeOf(at, t("comments.lang")));
}

/** What nobody here has read is shown before it is resolved. */
function resolve(talk, view) {
  const { t, rest } = talk;
  const send = async () => {
    try {
      await view.changed((await rest.resolve(view.id, view.thread.latest)).thread);
      talk.say(t("comments.is-resolved"));
    } catch (failure) {
      if (failure.key === "thread-changed") await view.reload();
      throw failure;
    }
  };
  return attempt(view.trouble, talk, send, { offers: { "thread-changed": { label: t("comments.resolve.anyway"), run: () => resolve(talk, view) } } });
}

function reopen(talk, view) {
  return attempt(view.trouble, talk, async () => {
    await view.changed((await talk.rest.reopen(view.id)).thread);
    talk.say(talk.t("comments.is-open"));
  });
}
