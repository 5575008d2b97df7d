import { Rest } from "../shared/rest.js";
import { addStyles } from "../shared/styles.js";
import { translator } from "../shared/translate.js";
import { CommentRest } from "./comment-rest.js";
import { Drafts } from "./drafts.js";
import { following } from "./following.js";
import { Panel } from "./panel.js";
import { sessionEnd, visitor } from "./session-end.js";
import { Threads } from "./threads.js";

/**
 * What somebody wants to see: the discussion of a place (empty for the whole map), the thread of a comment, by the id of any in it, or all.
 * @typedef {{element?: string, thread?: number}} Wish
 */

/**
 * What a map's viewer knows of its discussion.
 * @typedef {object} Comments
 * @property {import("../viewer/comment-news.js").CommentNews} news
 * @property {HTMLElement} line the server's line below the map
 * @property {boolean} mayComment
 * @property {(wish?: Wish) => Promise<void>} open shows all threads, those of a place, or one
 */

/**
 * What the parts of the panel share.
 * @typedef {object} Talk
 * @property {import("../viewer/viewer.js").Viewer} viewer
 * @property {(key: string, ...values: (string | number)[]) => string} t
 * @property {Rest} wiki
 * @property {CommentRest} rest
 * @property {Threads} threads
 * @property {Drafts} drafts
 * @property {{comment: number}} limits
 * @property {{name: string, place?: string}} filter
 * @property {() => Promise<void>} follow lets list and marks know what was written here
 * @property {(message: string) => void} say tells those who listen
 * @property {Record<"list" | "all" | "back" | "open" | "show" | "compose" | "place" | "beside" | "hasBeside", (...to: any[]) => any>} go
 */

/** The viewer asks this before it takes a map for gone. */
export const sessionEnded = sessionEnd;

/** @type {WeakMap<import("../viewer/viewer.js").Viewer, Promise<Panel>>} */
const panels = new WeakMap();
/** @type {WeakMap<import("../viewer/viewer.js").Viewer, Promise<object>>} */
const prepared = new WeakMap();

/** Fetches, once, what opening needs besides the threads, for whoever reaches for the button. @param {import("../viewer/viewer.js").Viewer} viewer */
export function prepare(viewer) {
  if (!prepared.has(viewer)) {
    const words = fetchWords(viewer);
    prepared.set(viewer, words);
    words.catch(() => prepared.delete(viewer));
  }
  return prepared.get(viewer);
}

async function fetchWords(viewer) {
  const [words] = await Promise.all([wikiOf(viewer).words(viewer.map.lang), addStyles(import.meta.url, "../shared/dialog.css", "comments.css")]);
  return words;
}

function wikiOf({ map, base }) {
  return new Rest(base, map.dataset.page, map.dataset.klantreisMap);
}

/**
 * Opens the discussion of a map, or goes there if it is open.
 * @param {import("../viewer/viewer.js").Viewer} viewer `comments.news` tells what others write
 * @param {Wish} [wish]
 * @throws {import("../shared/rest.js").Refused | import("../shared/rest.js").Unreachable} nothing is open then
 */
export async function openComments(viewer, wish = {}) {
  const before = await panels.get(viewer);
  // The editor took the map along, or gave it back
  if (before && !before.isBeside(viewer.map)) before.close();
  if (!panels.has(viewer)) panels.set(viewer, opening(viewer));
  try {
    (await panels.get(viewer)).go(wish);
  } catch (failure) {
    panels.delete(viewer);
    throw failure;
  }
}

async function opening(viewer) {
  const wiki = wikiOf(viewer);
  const rest = new CommentRest(wiki);
  const threads = new Threads(rest);
  let panel;
  // Before the list is read: what is heard meanwhile may not be in it
  const leave = following(threads, viewer, () => panel?.lost());
  const [{ texts, limits }] = await Promise.all([prepare(viewer), threads.load()]).catch((failure) => {
    leave();
    throw failure;
  });
  const drafts = new Drafts(`${visitor()} ${viewer.map.dataset.page}/${viewer.map.dataset.klantreisMap}`);
  // What cannot be had now comes with the next news
  const follow = async () => {
    await threads.refresh().catch(() => {});
    viewer.comments.news.look();
  };
  const talk = { viewer, t: translator(texts), wiki, rest, threads, drafts, limits, filter: { name: "open" }, follow };
  panel = new Panel(talk);
  panel.show(() => {
    leave();
    panels.delete(viewer);
  });
  return panel;
}
