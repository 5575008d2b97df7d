import { fitting, lengthOf } from "./changes/limits.js";

/** From so many percent on it is told how full a text is. */
const NEAR = 90;

/**
 * Keeps a field from holding more than can be saved, however it comes in, and tells so before. The browser's own limit
 * says nothing, and counts an emoji as two.
 * @param {HTMLTextAreaElement} field
 * @param {number} most characters
 * @param {import("./session.js").Session} session
 */
export function addLimit(field, most, session) {
  let before;
  let told = 0;
  const look = () => { before = { text: field.value, start: field.selectionStart, end: field.selectionEnd }; };
  const check = ({ isComposing }) => {
    if (isComposing) return;
    const length = lengthOf(field.value);
    if (length > most) cut(length);
    else tell(length);
  };
  const cut = (length) => {
    const { text, caret } = fitting(before, field.value, most);
    field.value = text;
    field.setSelectionRange(caret, caret);
    session.say(session.t("editor.typing.cut", length, most), "error");
  };
  const tell = (length) => {
    const percent = Math.floor(length * 100 / most);
    const near = percent < NEAR ? 0 : percent;
    if (near !== told) session.say(near ? session.t("editor.typing.near", length, most) : "");
    told = near;
  };
  field.addEventListener("beforeinput", ({ isComposing }) => { if (!isComposing) look(); });
  field.addEventListener("compositionstart", look);
  field.addEventListener("input", check, true);
  field.addEventListener("compositionend", check, true);
}
