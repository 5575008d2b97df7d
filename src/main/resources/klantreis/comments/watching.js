import { build, button } from "../viewer/build.js";
import { visitor } from "./session-end.js";
import { attempt } from "./trouble.js";

/**
 * Buttons for hearing of what others write about the map. Their labels are what a press does, so there is no state to tell besides.
 * Whoever hears of some of it only, because they take part, has both.
 * @param {import("./comments.js").Talk} talk
 * @param {HTMLElement} trouble where it is said why that failed
 * @returns {HTMLElement} empty for guests, whom nobody can tell, and until the wiki has answered
 */
export function watchSwitch(talk, trouble) {
  const { t, rest } = talk;
  const place = build("div", { class: "klantreis-comments-watch" });
  const choice = (label, watching, said) => button(t(label), t(label), () => attempt(trouble, talk, async () => {
    const chosen = await rest.choose(watching);
    // Whoever has gone elsewhere stays there
    const focused = [place, trouble].some((part) => part.contains(document.activeElement));
    show(chosen);
    if (focused) place.firstChild.focus();
    talk.say(t(said));
  }));
  const watch = choice("comments.watch", true, "comments.watched");
  const stop = choice("comments.unwatch", false, "comments.unwatched");
  const show = ({ watching, told }) => place.replaceChildren(...watching ? [] : [watch], ...told ? [stop] : []);
  // Without it one can still write
  if (visitor()) rest.watching().then(show).catch(() => {});
  return place;
}
