import { build, button } from "../viewer/build.js";
import { visitor } from "./session-end.js";
import { attempt } from "./trouble.js";

/**
 * A switch for hearing of what others write about the map. Its label is what a press does, so there is no state to tell besides.
 * @param {import("./comments.js").Talk} talk
 * @param {HTMLElement} trouble where it is said why that failed
 * @returns {HTMLElement} empty for guests, whom nobody can tell, and until the wiki has answered
 */
export function watchSwitch(talk, trouble) {
  const { t, rest } = talk;
  const place = build("div", { class: "klantreis-comments-watch" });
  let watching;
  const press = button("", "", () => attempt(trouble, talk, async () => {
    show(await rest.choose(!watching));
    talk.say(t(watching ? "comments.watched" : "comments.unwatched"));
  }));
  const show = (answer) => {
    ({ watching } = answer);
    press.textContent = t(watching ? "comments.unwatch" : "comments.watch");
    if (!press.isConnected) place.append(press);
  };
  // Without it one can still write
  if (visitor()) rest.watching().then(show).catch(() => {});
  return place;
}
