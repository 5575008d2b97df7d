import { askJson } from "../shared/rest.js";

/** Names asked about at once. */
const PEOPLE = 20;

/**
 * What somebody wrote, as REST tells it; of a deleted comment only when.
 * @typedef {{id: number, author?: string, authorName?: string, at: string, edited?: string, edition: number, text: string,
 *   mentions?: {key: string, name?: string}[], may?: ("edit" | "delete")[], deleted?: true}} Comment
 */

/**
 * A comment with its replies.
 * @typedef {{id: number, version: number, element: string, title: string, gone: boolean, open: boolean, latest: number,
 *   resolved?: {by?: string, byName?: string, at: string}, comments: Comment[]}} Thread
 */

/** The server's side of the discussion of one map. Every call may throw Refused or Unreachable. */
export class CommentRest {
  /** @param {import("../shared/rest.js").Rest} rest of the map */
  constructor({ map }) {
    this.root = `${map}/comments`;
    this.watch = `${map}/watch`;
  }

  /** Threads without their replies, the last changed first. */
  list(start, limit) {
    return askJson("GET", `${this.root}?start=${start}&limit=${limit}`);
  }

  /** @param {number} since the newest version that is known */
  news(since) {
    return askJson("GET", `${this.root}/news?since=${since}`);
  }

  /** @param {number} comment any of the thread @returns {Promise<{thread: Thread}>} */
  thread(comment) {
    return askJson("GET", `${this.root}/${comment}`);
  }

  /** @param {string} element empty for the whole map @param {string} token made up anew for each comment @returns {Promise<{thread: Thread, comment: number}>} */
  begin(element, text, token) {
    return askJson("POST", this.root, { element, text, token });
  }

  /** @param {number} replyTo any comment of the thread */
  reply(replyTo, text, token) {
    return askJson("POST", this.root, { replyTo, text, token });
  }

  /** @param {number} [edition] the one that was changed; without it this counts, whatever others wrote */
  edit(comment, text, edition) {
    return askJson("PUT", `${this.root}/${comment}`, { text, edition });
  }

  remove(comment) {
    return askJson("DELETE", `${this.root}/${comment}`);
  }

  /** @param {number} seen the newest comment that was read */
  resolve(thread, seen) {
    return askJson("PUT", `${this.root}/${thread}/resolved`, { resolved: true, seen });
  }

  reopen(thread) {
    return askJson("PUT", `${this.root}/${thread}/resolved`, { resolved: false });
  }

  /** Whether the user is told of what others write. @returns {Promise<{watching: boolean}>} */
  watching() {
    return askJson("GET", this.watch);
  }

  /** @param {boolean} watching @returns {Promise<{watching: boolean}>} */
  choose(watching) {
    return askJson("PUT", this.watch, { watching });
  }

  /** Who of these users may be mentioned. @param {string[]} names @returns {Promise<{key: string, userName: string, name: string}[]>} */
  async people(names) {
    if (!names.length) return [];
    const { results } = await askJson("GET", `${this.root}/people?names=${names.slice(0, PEOPLE).map(encodeURIComponent).join(",")}`);
    return results;
  }
}
