const PART = 200;

/**
 * A thread as a list tells it: with its first comment.
 * @typedef {{id: number, version: number, element: string, title: string, gone: boolean, open: boolean, latest: number, latestAt: string,
 *   comments: number, mine: boolean, mentionsMe: boolean, first: import("./comment-rest.js").Comment}} Head
 */

/**
 * What changed in a discussion.
 * @typedef {object} News
 * @property {number} version of the discussion
 * @property {number} revision of the map
 * @property {number} open discussions
 * @property {Record<string, number>} marks how many of them at each place
 * @property {(Head | {id: number, version: number, removed: true})[]} changed threads
 * @property {boolean} truncated whether more changed than is told
 */

/** The threads of a map as this window knows them, the last changed first. */
export class Threads {
  #listeners = [];
  #loading = Promise.resolve();

  /** @param {import("./comment-rest.js").CommentRest} rest */
  constructor(rest) {
    this.rest = rest;
    /** @type {Head[]} */
    this.all = [];
    this.version = 0;
    this.revision = 0;
    this.closed = false;
    this.may = { comment: false, administer: false };
  }

  /** Reads all of them. */
  load() {
    this.#loading = this.#read();
    return this.#loading;
  }

  async #read() {
    const heads = new Map();
    let first;
    let part;
    do {
      part = await this.rest.list(heads.size, PART);
      first ??= part;
      // Whoever writes meanwhile moves the others down: those come twice
      const before = heads.size;
      part.results.filter(({ id }) => !heads.has(id)).forEach((head) => heads.set(head.id, head));
      if (heads.size === before) break;
    } while (part._links.next);
    const { version, revision, closed, may } = first;
    Object.assign(this, { version, revision, closed, may });
    this.#become([...heads.values()]);
    // What changed between the parts may be in none of them
    if (part !== first) await this.hear(await this.rest.news(version));
  }

  /** Asks for what changed since, as after writing something oneself. */
  async refresh() {
    await this.#loading.catch(() => {});
    await this.hear(await this.rest.news(this.version));
  }

  /**
   * Takes in what changed. A new revision may have given places other titles, so then all are read.
   * @param {News} news
   */
  async hear(news) {
    if (news.truncated || news.revision !== this.revision) return this.load();
    if (news.version < this.version) return undefined;
    this.version = news.version;
    if (news.changed.length) this.#become(withChanged(this.all, news.changed));
    return undefined;
  }

  /** @param {number} id @returns {Head | undefined} */
  withId(id) {
    return this.all.find((head) => head.id === id);
  }

  /** @param {() => void} listener hears of every change */
  subscribe(listener) {
    this.#listeners.push(listener);
  }

  #become(heads) {
    this.all = heads;
    this.#listeners.forEach((listener) => listener());
  }
}

/** What this window knows already may be newer than news that were long on their way. */
function withChanged(known, changed) {
  const newer = new Map(known.map((head) => [head.id, head]));
  for (const head of changed) if (!(newer.get(head.id)?.version > head.version)) newer.set(head.id, head);
  return [...newer.values()].filter(({ removed }) => !removed).sort((one, other) => other.version - one.version);
}
