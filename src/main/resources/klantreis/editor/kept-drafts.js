const DRAFTS = "drafts";
const TYPING = "typing";
const NINETY_DAYS = 90 * 24 * 3600_000;

/**
 * Unsaved work, as the browser keeps it.
 * @typedef {object} Kept
 * @property {string} key whose work on which map, in which tab
 * @property {number} base revision with which it began
 * @property {object} document
 * @property {{ref: import("./refs.js").Ref, text: string}} [typing] what stood in an open field
 * @property {number} time of the last change, in milliseconds
 */

/** The drafts that this browser keeps until they are saved. Each call may fail, as where a browser keeps nothing. */
export class KeptDrafts {
  #opened;
  #kept;

  /** @param {IDBFactory} databases */
  constructor(databases = globalThis.indexedDB) {
    this.databases = databases;
  }

  /** A document that is kept already is not written once more: a large one takes longer than a key may. @param {Kept} draft */
  async put({ key, base, document, typing, time }) {
    const kept = this.#kept;
    const known = kept?.document === document && kept.base === base && kept.key === key;
    const draft = { key, base, document };
    this.#kept = draft;
    try {
      // In one breath: a page that goes away writes nothing afterwards
      await this.#ask("readwrite", (store) => [...(known ? [] : [store(DRAFTS).put(draft)]), store(TYPING).put({ key, typing, time })]);
    } catch (failure) {
      this.#kept = undefined;
      throw failure;
    }
  }

  /** @param {string} map whose keys begin with this and a space @returns {Promise<Kept[]>} */
  async of(map) {
    const all = await this.#all();
    return all.filter(({ key }) => key.startsWith(`${map} `));
  }

  /** @param {string} key */
  async remove(key) {
    this.#kept = undefined;
    await this.#ask("readwrite", (store) => [DRAFTS, TYPING].map((name) => store(name).delete(key)));
  }

  /** Lets go of what nobody came back for. @param {number} now milliseconds */
  async sweep(now) {
    const [all] = await this.#ask("readonly", (store) => [store(TYPING).getAll()]);
    await Promise.all(all.filter(({ time }) => time < now - NINETY_DAYS).map(({ key }) => this.remove(key)));
  }

  async #all() {
    const [drafts, typing] = await this.#ask("readonly", (store) => [store(DRAFTS).getAll(), store(TYPING).getAll()]);
    const typed = new Map(typing.map((one) => [one.key, one]));
    return drafts.map((draft) => ({ time: 0, ...draft, ...typed.get(draft.key) }));
  }

  /** @param {(store: (name: string) => IDBObjectStore) => IDBRequest[]} requests of one transaction */
  async #ask(mode, requests) {
    this.#opened ??= this.#open().catch((failure) => {
      this.#opened = undefined;
      throw failure;
    });
    const database = await this.#opened;
    const transaction = database.transaction([DRAFTS, TYPING], mode);
    return Promise.all(requests((name) => transaction.objectStore(name)).map(answered));
  }

  async #open() {
    const opening = this.databases.open("klantreis", 2);
    opening.onupgradeneeded = () => {
      const { result } = opening;
      [DRAFTS, TYPING].filter((name) => !result.objectStoreNames.contains(name)).forEach((name) => result.createObjectStore(name, { keyPath: "key" }));
    };
    const database = await answered(opening);
    database.onclose = () => { this.#opened = undefined; };
    // A newer editor in another tab may need another form of it
    database.onversionchange = () => {
      database.close();
      database.onclose();
    };
    return database;
  }
}

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
