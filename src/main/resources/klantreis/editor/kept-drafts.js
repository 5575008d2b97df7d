const STORE = "drafts";
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

  /** @param {IDBFactory} databases */
  constructor(databases = globalThis.indexedDB) {
    this.databases = databases;
  }

  /** @param {Kept} draft */
  put(draft) {
    return this.#ask("readwrite", (store) => store.put(draft));
  }

  /** @param {string} map whose keys begin with this and a space @returns {Promise<Kept[]>} */
  async of(map) {
    const all = await this.#ask("readonly", (store) => store.getAll());
    return all.filter(({ key }) => key.startsWith(`${map} `));
  }

  /** @param {string} key */
  remove(key) {
    return this.#ask("readwrite", (store) => store.delete(key));
  }

  /** Lets go of what nobody came back for. @param {number} now milliseconds */
  async sweep(now) {
    const all = await this.#ask("readonly", (store) => store.getAll());
    await Promise.all(all.filter(({ time }) => time < now - NINETY_DAYS).map(({ key }) => this.remove(key)));
  }

  async #ask(mode, request) {
    this.#opened ??= this.#open();
    const database = await this.#opened;
    return answered(request(database.transaction(STORE, mode).objectStore(STORE)));
  }

  #open() {
    const opening = this.databases.open("klantreis", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "key" });
    return answered(opening);
  }
}

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
