import { usersNamed } from "./user-query.js";

/** What the server said no to. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {{key?: string, message?: string}} body the server's own form of a failure; empty if a proxy or a log-in page answered
   */
  constructor(status, body) {
    super(`refused with ${status}`);
    this.status = status;
    this.key = body.key ?? "";
    this.told = body.message ?? "";
    this.body = body;
  }
}

/** The server did not answer. */
export class Unreachable extends Error {
}

/**
 * How a conflict is settled, and the revision with which it was shown.
 * @typedef {{element: string, field: string, take: "mine" | "theirs", seen: number}} Choice
 */

/** The server's side of one map. Every call may throw Refused or Unreachable. */
export class Rest {
  /**
   * @param {string} base path of the wiki, such as "/confluence"
   * @param {string} page id of the home page
   * @param {string} key of the map there
   * @param {"maps" | "personas"} [kind] of what stands there
   */
  constructor(base, page, key, kind = "maps") {
    this.base = base;
    this.root = `${base}/rest/klantreis/1.0`;
    this.map = `${this.root}/pages/${page}/${kind}/${key}`;
  }

  /** @param {string} lang of the map */
  words(lang) {
    return askJson("GET", `${this.root}/words/${encodeURIComponent(lang)}`);
  }

  /** @returns {Promise<{revision: number, document: object}>} the map as it is saved now */
  read() {
    return askJson("GET", this.map);
  }

  /**
   * @param {number} base revision with which the draft began
   * @param {object} document
   * @param {string} message empty for none
   * @param {Choice[]} [resolved] all of them since the first refusal
   * @returns {Promise<{revision: number, merged: boolean, document?: object}>}
   */
  save(base, document, message, resolved = []) {
    return askJson("PUT", this.map, { base, document, ...(message && { message }), ...(resolved.length && { resolved }) });
  }

  /** What saving would give, without storing it. */
  merge(base, document) {
    return askJson("POST", `${this.map}/merge`, { base, document });
  }

  /**
   * @param {object} document
   * @param {string} instance what ids begin with
   * @param {"journey" | "blueprint"} [view]
   * @returns {Promise<string>} HTML
   */
  preview(document, instance, view) {
    return askDrawing("POST", `${this.map}/preview`, { document, instance, view });
  }

  /** Revisions, the newest first, each with what it changed in words. */
  revisions(start, limit) {
    return askJson("GET", `${this.map}/revisions?changes=true&start=${start}&limit=${limit}`);
  }

  /** @returns {Promise<string>} HTML of one revision */
  drawing(revision, view = "journey") {
    return askDrawing("GET", `${this.map}/revisions/${revision}/drawing?view=${view}`);
  }

  /** @returns {Promise<{revision: number, document: object}>} the map as it was saved once */
  revision(number) {
    return askJson("GET", `${this.map}/revisions/${number}`);
  }

  compare(from, to, view = "journey") {
    return askJson("GET", `${this.map}/compare?from=${from}&to=${to}&view=${view}`);
  }

  /** @param {number} base the newest revision that was seen */
  restore(revision, base, message) {
    return askJson("POST", `${this.map}/revisions/${revision}/restore`, { base, ...(message && { message }) });
  }

  /** Tells that somebody edits this map, or stops, and asks who else does. @returns {Promise<{revision: number, others: string[]}>} */
  presence(leaving) {
    return askJson("PUT", `${this.map}/presence`, { leaving }, { keepalive: leaving });
  }

  /**
   * People of the wiki, asked of Confluence itself; nobody if nothing was typed.
   * @returns {Promise<{value: string, name: string}[]>} user names with what people are called
   */
  async users(query) {
    const cql = usersNamed(query);
    const found = cql && await askJson("GET", `${this.base}/rest/api/search?limit=8&cql=${encodeURIComponent(cql)}`);
    return found ? found.results.map(({ user }) => ({ value: user.username, name: user.displayName })) : [];
  }
}

/**
 * Asks the wiki for JSON, or to do something.
 * @param {string} method
 * @param {string} address
 * @param {object} [body]
 * @param {RequestInit} [options]
 * @returns {Promise<any>} nothing if there is nothing to tell
 * @throws {Refused | Unreachable}
 */
export function askJson(method, address, body, options) {
  return ask(method, address, body, "application/json", (answer) => answer.json(), options);
}

/**
 * Asks the wiki for a drawn map or card.
 * @param {string} method
 * @param {string} address
 * @param {object} [body]
 * @returns {Promise<string>} HTML
 * @throws {Refused | Unreachable}
 */
export async function askDrawing(method, address, body) {
  const html = await ask(method, address, body, "text/html", (answer) => answer.text());
  // A log-in page is HTML as well
  if (!/class="klantreis-(map|persona)"/.test(html)) throw new Refused(401, {});
  return html;
}

async function ask(method, address, body, accept, read, options = {}) {
  const answer = await reach(() => fetch(address, {
    method, credentials: "same-origin", ...options,
    headers: { Accept: accept, "X-Atlassian-Token": "no-check", ...(body && { "Content-Type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  }));
  if (answer.status === 204) return undefined;
  // Somebody whose session ended is led to a log-in page, which answers 200
  if (answer.ok && answer.headers.get("Content-Type")?.startsWith(accept)) return reach(() => read(answer));
  throw new Refused(answer.ok ? 401 : answer.status, await failure(answer));
}

/** An answer may begin and never end. */
async function reach(attempt) {
  try {
    return await attempt();
  } catch (gone) {
    throw new Unreachable(gone.message);
  }
}

async function failure(answer) {
  try {
    return (await answer.json()) ?? {};
  } catch {
    return {};
  }
}
