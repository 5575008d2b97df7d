const EVERY = 15_000;
/** How far in between at most while the server does not answer. */
const SELDOM = 120_000;
/** Nobody is there any more. */
const FORGOTTEN = 600_000;
const USES = ["pointermove", "pointerdown", "keydown", "scroll"];

/** Asks now and then what others wrote: never in a tab that nobody sees, nor on a page that nobody has used for ten minutes. */
export class CommentNews {
  #ask;
  #isHere;
  #page;
  #known;
  #listeners = new Set();
  #timer;
  #used = Date.now();
  #asking = false;
  #failed = 0;
  #ended = false;

  /**
   * @param {{version: number, revision: number}} known what the page tells already
   * @param {(version: number, tag: string) => Promise<Response>} ask what changed since
   * @param {() => boolean} isHere whether the map is still on the page
   * @param {Document} page
   */
  constructor(known, ask, isHere, page) {
    this.#known = known;
    this.#ask = ask;
    this.#isHere = isHere;
    this.#page = page;
    page.addEventListener("visibilitychange", this.#seen);
    USES.forEach((use) => page.addEventListener(use, this.#use, { capture: true, passive: true }));
    this.#wait();
  }

  /**
   * @param {(news: import("../comments/threads.js").News | "gone") => void} listener told what is new, or that there is no such map any more for this reader
   * @returns {() => void} ends that
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks at once. */
  async look() {
    if (this.#asking || this.#ended) return;
    if (!this.#isHere()) return this.stop();
    this.#asking = true;
    clearTimeout(this.#timer);
    const news = await this.#answer();
    this.#asking = false;
    if (this.#ended) return;
    if (news === "gone") this.stop();
    else this.#wait();
    if (news) this.#listeners.forEach((listener) => listener(news));
  }

  stop() {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#page.removeEventListener("visibilitychange", this.#seen);
    USES.forEach((use) => this.#page.removeEventListener(use, this.#use, { capture: true }));
  }

  #seen = () => { if (!this.#page.hidden) this.look(); };

  #use = () => {
    const slept = this.#sleeps;
    this.#used = Date.now();
    if (slept && !this.#page.hidden) this.look();
  };

  get #sleeps() {
    return Date.now() - this.#used > FORGOTTEN;
  }

  /** Not all at the same moment. */
  #wait() {
    const wait = Math.min(SELDOM, EVERY * 2 ** this.#failed) - Math.random() * 2000;
    this.#timer = setTimeout(() => { if (!this.#page.hidden && !this.#sleeps) this.look(); }, wait);
  }

  async #answer() {
    const { version, revision } = this.#known;
    try {
      const answer = await this.#ask(version, `"${version}-${revision}"`);
      if (answer.status === 404) return "gone";
      const news = answer.status === 304 ? undefined : await told(answer);
      this.#failed = 0;
      this.#known = news ?? this.#known;
      return news;
    } catch {
      this.#failed++;
      return undefined;
    }
  }
}

/** Somebody whose session ended is led to a log-in page, which is no JSON. */
async function told(answer) {
  if (!answer.ok) throw new Error(`refused with ${answer.status}`);
  return answer.json();
}
