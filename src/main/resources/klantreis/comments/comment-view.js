import { build, button } from "../viewer/build.js";
import { timeOf } from "../shared/time.js";
import { bodyOf } from "./comment-body.js";
import { composer } from "./composer.js";
import { addressOf } from "./permanent-link.js";
import { attempt } from "./trouble.js";

/** @param {import("./comment-rest.js").Comment} comment */
export function whoOf({ author, authorName }, t) {
  return authorName ?? t(author ? "comments.unknown" : "comments.anonymous");
}

/**
 * Shows one comment of a thread, with what the reader may do with it.
 * @param {import("./comments.js").Talk} talk
 * @param {HTMLElement} item where it stands; `data-writing` tells that it is being edited
 * @param {import("./comment-rest.js").Comment} comment
 * @param {import("./thread-view.js").ThreadView} view of the thread
 */
export function showComment(talk, item, comment, view) {
  const { t } = talk;
  delete item.dataset.writing;
  item.replaceChildren(...(comment.deleted ? [build("p", { class: "klantreis-comments-quiet" }, t("comments.deleted"))]
    : [head(talk, comment), bodyOf(comment, t), actions(talk, item, comment, view)]));
}

function head({ t, viewer }, comment) {
  const when = build("a", { href: addressOf(viewer, comment.id) }, build("time", { datetime: comment.at }, timeOf(comment.at, t("comments.lang"))));
  const edited = comment.edited ? [build("small", {}, t("comments.edited", timeOf(comment.edited, t("comments.lang"))))] : [];
  return build("header", {}, build("b", { dir: "auto" }, whoOf(comment, t)), " ", when, " ", ...edited);
}

function actions(talk, item, comment, view) {
  const { t } = talk;
  const place = build("div", { class: "klantreis-comments-buttons" });
  const named = (key, press) => button(`${t(key)} – ${whoOf(comment, t)}`, t(key), press);
  const told = build("small", {});
  place.append(named("comments.copy-link", () => copyLink(talk, comment, told)));
  if (comment.may?.includes("edit") && !talk.threads.closed) place.append(named("comments.edit", () => edit(talk, item, comment, view)));
  if (comment.may?.includes("delete")) place.append(named("comments.delete", () => ask(talk, place, comment, view)));
  place.append(told);
  return place;
}

/** Browsers without HTTPS have no clipboard; there the time can be copied as a link. */
async function copyLink({ viewer, t, say }, { id }, told) {
  const copied = await copy(addressOf(viewer, id));
  told.textContent = t(copied ? "comments.copied" : "comments.copy-by-hand");
  say(told.textContent);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function edit(talk, item, comment, view) {
  const { t, rest } = talk;
  let anyway = false;
  const { form, focus, submit } = composer(talk, {
    kept: `edit ${comment.id}`, label: t("comments.edit.label"), action: t("comments.save"), comment,
    cancel: () => view.showAgain(comment.id),
    send: (text, token, edition) => rest.edit(comment.id, text, anyway ? undefined : edition),
    sent: async ({ thread }) => {
      // Where nothing was changed, nothing else ends the writing
      view.showAgain(comment.id);
      await view.changed(thread);
    },
    offers: { "comment-changed": { label: t("comments.edit.anyway"), run: () => {
      anyway = true;
      submit();
    } } },
  });
  item.dataset.writing = "";
  item.replaceChildren(head(talk, comment), form);
  focus();
}

/** Asks where the button stood: a box of the browser would say nothing about which comment. */
function ask(talk, place, comment, view) {
  const { t, rest } = talk;
  const trouble = build("div", {});
  const yes = button(t("comments.delete.yes"), t("comments.delete.yes"), () => attempt(trouble, talk, async () => {
    await rest.remove(comment.id);
    view.focus(comment.id);
    await view.changed();
    talk.say(t("comments.deleted"));
  }));
  const no = button(t("comments.cancel"), t("comments.cancel"), () => view.showAgain(comment.id));
  const question = build("span", {}, t("comments.delete.sure", whoOf(comment, t)));
  // Heard with the button that has the focus
  place.replaceChildren(build("div", { class: "klantreis-comments-buttons", role: "group", "aria-label": question.textContent }, question, yes, no), trouble);
  no.focus();
}
