import { KeptDrafts } from "./kept-drafts.js";

const PAUSE = 200;

/** Keeps the draft in the browser after every change, until the server has it. @param {import("./session.js").Session} session */
export function addKeeping(session) {
  const { draft, frame, t } = session;
  const drafts = new KeptDrafts();
  const key = keyOf(session.rest);
  let timer;
  let told = false;
  const keep = async () => {
    clearTimeout(timer);
    timer = undefined;
    try {
      if (draft.dirty || session.typing) await drafts.put({ key, base: draft.base, document: draft.document, typing: session.typing, time: Date.now() });
      else await drafts.remove(key);
    } catch {
      if (!told) session.say(t("editor.kept.not"), "error");
      told = true;
    }
  };
  const soon = () => { timer ??= setTimeout(keep, PAUSE); };
  const now = () => { if (timer) keep(); };
  draft.subscribe(soon);
  frame.addEventListener("input", soon);
  addEventListener("pagehide", now);
  document.addEventListener("visibilitychange", now);
  session.closing.push(() => {
    removeEventListener("pagehide", now);
    document.removeEventListener("visibilitychange", now);
    // What was typed and taken back may still be kept
    if (timer || !draft.dirty) keep();
  });
  session.discard = () => {
    clearTimeout(timer);
    timer = undefined;
    return drafts.remove(key).catch(() => {});
  };
  drafts.sweep(Date.now()).catch(() => {});
}

/**
 * Work on this map that was never saved.
 * @param {import("../shared/rest.js").Rest} rest
 * @returns {Promise<import("./kept-drafts.js").Kept | undefined>}
 */
export async function keptDraft(rest) {
  try {
    return await new KeptDrafts().get(keyOf(rest));
  } catch {
    return undefined;
  }
}

/** Two people at one computer do not get each other's work. */
function keyOf(rest) {
  return `${document.querySelector("meta[name=ajs-remote-user]")?.content ?? ""} ${rest.map}`;
}
