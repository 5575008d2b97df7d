import { build, button } from "../viewer/build.js";
import { lengthOf, wrongWith } from "./comment-text.js";
import { MentionPicker } from "./mention-picker.js";
import { Mentions } from "./mentions.js";
import { alert, attempt } from "./trouble.js";
import { Writing } from "./writing.js";

/** From this part of the most that fits, it is told how much that is. */
const NEARLY_FULL = 0.9;
let made = 0;

/** @typedef {{thread: import("./comment-rest.js").Thread}} Answer */

/**
 * A box to write in. What stands in it stays until it is posted, whatever happens.
 * @param {import("./comments.js").Talk} talk
 * @param {object} about
 * @param {string} about.kept under which name the text is kept
 * @param {string} about.label of the box
 * @param {string} about.action on the button
 * @param {() => string} [about.place] what it is written about, where that can be chosen
 * @param {(text: string, token: string, edition?: number) => Promise<Answer>} about.send
 * @param {(answer: Answer) => void | Promise<void>} about.sent when nothing can be lost any more
 * @param {import("./comment-rest.js").Comment} [about.comment] what is edited
 * @param {() => void} [about.cancel]
 * @param {Record<string, import("./trouble.js").Offer>} [about.offers] what helps against some failures
 * @returns {{form: HTMLElement, submit: () => void, focus: () => void}}
 */
export function composer(talk, { kept, label, action, place = () => "", send, sent, comment, cancel, offers }) {
  const { t, drafts, limits } = talk;
  const id = `klantreis-composer-${++made}`;
  const draft = drafts.at(kept);
  const mentions = new Mentions(draft.text ? draft.people : comment?.mentions?.filter(({ name }) => name));
  const count = build("small", { id: `${id}-count` });
  const box = build("textarea", { id, rows: "3", dir: "auto", "aria-describedby": count.id });
  box.value = draft.text || mentions.toNames(comment?.text ?? "");
  const writing = new Writing(drafts, kept, box, mentions, comment?.edition);
  const trouble = build("div", {});
  const tellLength = () => {
    const length = lengthOf(writing.text);
    count.textContent = length > NEARLY_FULL * limits.comment ? t("comments.length", length, limits.comment) : "";
  };
  const post = async () => {
    const wrong = wrongWith(writing.text, limits.comment);
    if (wrong) return trouble.replaceChildren(alert(t("comments.wrong." + wrong, limits.comment)));
    const answer = await writing.post(place(), send);
    tellLength();
    // Whoever has gone elsewhere stays there
    await (form.isConnected ? sent(answer) : talk.follow());
  };
  const form = build("div", { class: "klantreis-composer", role: "group", "aria-labelledby": `${id}-label` },
    build("label", { for: id, id: `${id}-label` }, label), box, count, trouble);
  const submit = () => {
    // A press of the button need not take the focus from the box
    picker.close();
    // The button that was pressed may not outlast this
    if (trouble.contains(document.activeElement)) box.focus();
    return writing.alone(() => attempt(trouble, talk, post, { offers, again: submit, kept: t("comments.stays") }));
  };
  box.addEventListener("input", () => {
    // What went wrong was another text, which is not to be sent by itself any more
    trouble.replaceChildren();
    writing.keep();
    tellLength();
  });
  box.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(); });
  const buttons = [button(action, action, submit), ...(cancel ? [button(t("comments.cancel"), t("comments.cancel"), () => {
    writing.forget();
    cancel();
  })] : [])];
  buttons[0].dataset.main = "";
  form.append(build("div", { class: "klantreis-comments-buttons" }, ...buttons));
  const picker = new MentionPicker(talk, box, mentions);
  return { form, submit, focus: () => box.focus() };
}
