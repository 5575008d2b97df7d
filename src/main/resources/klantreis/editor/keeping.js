import { KeptDrafts } from "./kept-drafts.js";

const PAUSE = 200;

/** To open the browser's store takes longer than to read it, so it stays open. */
const drafts = new KeptDrafts();

/** Keeps the draft in the browser after every change, until the server has it. @param {import("./session.js").Session} session */
export function addKeeping(session) {
  const { draft, frame, t } = session;
  // Work that somebody goes on with keeps its place
  const key = session.kept?.key ?? `${mapOf(session.rest)} ${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  holdWhileOpen(key, session);
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
  const stop = draft.subscribe(soon);
  frame.addEventListener("input", soon);
  addEventListener("pagehide", now);
  document.addEventListener("visibilitychange", now);
  session.closing.push(() => {
    stop();
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
 * Work on this map that was never saved, and that no other tab is still busy with: the newest first.
 * @param {import("../shared/rest.js").Rest} rest
 * @returns {Promise<import("./kept-drafts.js").Kept[]>}
 */
export async function keptDrafts(rest) {
  try {
    const open = await openElsewhere();
    const left = (await drafts.of(mapOf(rest))).filter(({ key }) => !open.has(key));
    return left.sort((one, other) => other.time - one.time);
  } catch {
    return [];
  }
}

/** @param {import("./kept-drafts.js").Kept} draft that nobody wants any more */
export async function forget({ key }) {
  await drafts.remove(key).catch(() => {});
}

/** Two people at one computer do not get each other's work. */
function mapOf(rest) {
  return `${document.querySelector("meta[name=ajs-remote-user]")?.content ?? ""} ${rest.map}`;
}

/** A lock tells other tabs that this one lives; browsers have none on addresses that are not secure. */
function holdWhileOpen(key, session) {
  navigator.locks?.request(key, () => new Promise((release) => session.closing.push(release)));
}

async function openElsewhere() {
  const { held = [] } = await navigator.locks?.query() ?? {};
  return new Set(held.map(({ name }) => name));
}
