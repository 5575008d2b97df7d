import { build } from "../../viewer/build.js";
import { withFetched } from "../fetching.js";
import { field } from "./field.js";

/** The word for a feeling; the wheel and its list open from here. */
export const emotion = () => (place) => {
  const { session } = place;
  const open = () => withFetched(session, async () => await import("../emotion-picker.js"), ({ openEmotionPicker }) => openEmotionPicker(session, place.ref().id));
  const word = build("span", { lang: session.draft.document.lang });
  const press = build("button", { type: "button", class: "klantreis-button", "aria-haspopup": "dialog", "aria-labelledby": `${place.id}-label ${place.id}`, onclick: open }, word);
  let shown;
  const renew = () => {
    const known = [...session.words.words.emotion, ...session.draft.document.emotionWords ?? []].find(({ key }) => key === shown);
    word.textContent = shown ? known?.name ?? shown : session.t("editor.panel.choose");
  };
  return { ...field(place, press), renew, show: (value) => { shown = value; renew(); }, read: () => ({ value: shown }) };
};
