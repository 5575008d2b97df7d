import { build, button } from "../viewer/build.js";
import { composer } from "./composer.js";
import { placeChoice } from "./place-choice.js";

/** Begins a thread on a place of the map. */
export class Beginning {
  /**
   * @param {import("./comments.js").Talk} talk
   * @param {string} element empty for the whole map
   */
  constructor(talk, element) {
    const { t, rest, go, viewer } = talk;
    const place = placeChoice(talk, element);
    const { form, focus } = composer(talk, {
      kept: `new ${element}`, place: place.chosen, label: t("comments.edit.label"), action: t("comments.post"), cancel: () => go.list(),
      send: (text, token) => rest.begin(place.chosen(), text, token),
      sent: async ({ thread }) => {
        await talk.follow();
        // Meanwhile somebody may have gone elsewhere
        if (form.isConnected) go.show(thread);
        talk.say(t("comments.posted"));
      },
      offers: "klantreisEditing" in viewer.map.dataset ? { "no-such-element": { told: t("comments.unsaved") } } : {},
    });
    this.root = build("div", {}, build("div", { class: "klantreis-comments-buttons" }, button(t("comments.back"), t("comments.back"), () => go.all())), place.root, form);
    this.focus = focus;
  }

  /** What others write stands elsewhere. */
  heard() {}
}
