import { build, button } from "../viewer/build.js";
import { timeOf } from "../shared/time.js";
import { attempt } from "./attempt.js";
import { addChanges } from "./changes.js";
import { pairOf } from "./pair.js";
import { askRestore } from "./restoring.js";
import { whoOf } from "./revisions.js";
import { viewsOf } from "./views.js";

/**
 * Shows one revision, or what differs between two.
 * @param {HTMLElement} place
 * @param {import("./window.js").History} history
 */
export function addStage(place, history) {
  const { rest, t, subject, say, mayEdit } = history;
  let { view } = subject;
  let newest;
  let shown;
  let asked = 0;
  const title = build("h3", {});
  const wish = build("select", { onchange: () => draw() }, ...wishes(t));
  const restore = button(t("history.restore"), t("history.restore"), () => askRestore(place.closest("dialog"), history, shown, newest));
  const views = viewsOf(subject, (chosen) => {
    view = chosen;
    draw();
  });
  const told = build("span", { class: "klantreis-told" });
  const trouble = build("div", {});
  const picture = build("div", { class: "klantreis-picture" });
  const changes = addChanges(history);
  const draw = () => attempt(trouble, history, async () => {
    const number = ++asked;
    const pair = pairOf(shown.revision, wish.value, newest.revision);
    place.setAttribute("aria-busy", "true");
    try {
      const drawn = pair ? await rest.compare(pair.from, pair.to, view) : { html: await rest.drawing(shown.revision, view) };
      if (number !== asked) return;
      changes.show(put(picture, drawn.html, subject), drawn.changes);
      told.textContent = pair ? t("history.compared", pair.from, pair.to, drawn.changes.length) : wish.value && t("history.alone");
      say(told.textContent || t("history.shown", shown.revision));
    } catch (failure) {
      if (number === asked) throw failure;
    } finally {
      if (number === asked) place.removeAttribute("aria-busy");
    }
  });
  place.append(build("div", { class: "klantreis-shown-bar" }, title, ...views, build("label", {}, t("history.compare"), " ", wish), told, restore), trouble,
    build("div", { class: "klantreis-shown-body" }, changes.element, picture));
  restore.hidden = true;
  return {
    /** @param {import("./revisions.js").Revision[]} known */
    know(known) {
      newest = known[0];
      const offered = new Set([...wish.options].map((option) => option.value));
      wish.append(...known.filter(({ revision }) => !offered.has(String(revision))).map((revision) => option(revision, t)));
    },
    /** @param {import("./revisions.js").Revision} revision */
    show(revision) {
      shown = revision;
      title.textContent = t("history.revision", revision.revision);
      restore.hidden = !mayEdit || revision === newest;
      return draw();
    },
  };
}

function wishes(t) {
  return [["", t("history.compare.nothing")], ["before", t("history.compare.before")], ["newest", t("history.compare.newest")]]
    .map(([value, label]) => build("option", { value }, label));
}

function option(revision, t) {
  const words = [t("history.revision", revision.revision), whoOf(revision, t), timeOf(revision.at, t("history.lang"))];
  return build("option", { value: revision.revision }, words.join(" · "));
}

/** Puts what the server drew into place. @param {import("./window.js").Subject} subject */
function put(place, html, subject) {
  const drawing = document.adoptNode(new DOMParser().parseFromString(html, "text/html").querySelector(subject.drawing));
  place.replaceChildren(drawing);
  subject.enliven(drawing);
  return drawing;
}
