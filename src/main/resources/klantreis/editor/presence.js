import { build } from "../viewer/build.js";
import { troubleOf } from "./trouble.js";

const EVERY = 15_000;

/**
 * Shows softly who else edits the same, and takes in what they save.
 * @param {import("./session.js").Session} session
 * @param {(session: object, had: object, has: object) => void} tell what came in
 */
export function addPresence(session, tell) {
  const people = build("span", { role: "status" });
  session.bar.people.append(people);
  const look = async () => {
    if (document.hidden) return;
    const { others, revision } = await quietly(() => session.rest.presence(false)) ?? {};
    if (!others) return;
    const words = others.length ? session.t("editor.presence", others.join(", "), others.length) : "";
    if (people.textContent !== words) people.textContent = words;
    if (revision > session.draft.base) await takeIn(session, tell);
  };
  const timer = setInterval(look, EVERY);
  const gone = () => { quietly(() => session.rest.presence(true)); };
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", gone);
  session.closing.push(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
    removeEventListener("pagehide", gone);
    gone();
  });
  look();
}

/**
 * Takes in what others saved. What overlaps waits for the next save, where it is asked about; while somebody types, nobody
 * knows what overlaps, and while a save is under way or in doubt, not what has been saved.
 * @param {import("./session.js").Session} session
 * @param {(session: object, had: object, has: object) => void} tell
 */
export async function takeIn(session, tell) {
  const { draft, rest, saver, typist } = session;
  const waits = () => typist.active || saver.busy;
  if (waits()) return;
  session.takeWaiting();
  const sent = draft.document;
  const answer = await quietly(() => rest.merge(draft.base, sent));
  if (!answer || waits() || draft.base >= answer.revision) return;
  const { revision, document = sent } = answer;
  session.takeWaiting();
  if (draft.adopt(revision, document, sent)) tell(session, sent, document);
}

/** Not knowing who else is there is no trouble worth telling. */
async function quietly(ask) {
  try {
    return await ask();
  } catch (failure) {
    troubleOf(failure);
    return undefined;
  }
}
