import { titleOf } from "../comment-marks/places.js";
import { build, button } from "../viewer/build.js";
import { composer } from "./composer.js";

/** Begins a thread on a place of the map. */
export class Beginning {
  /**
   * @param {import("./comments.js").Talk} talk
   * @param {string} element empty for the whole map
   */
  constructor(talk, element) {
    const { t, rest, go, viewer } = talk;
    const { form, focus } = composer(talk, {
      kept: `new ${element}`, label: t("comments.new.label", titleOf(viewer.map, element)), action: t("comments.post"), cancel: () => go.list(),
      send: (text, token) => rest.begin(element, text, token),
      sent: async ({ thread }) => {
        await talk.follow();
        go.show(thread);
        talk.say(t("comments.posted"));
      },
    });
    this.root = build("div", {}, build("div", { class: "klantreis-comments-buttons" }, button(t("comments.back"), t("comments.back"), () => go.list())), form);
    this.focus = focus;
  }

  /** What others write stands elsewhere. */
  heard() {}
}
