import { build } from "../viewer/build.js";
import { told } from "./told.js";

/** What is tried in the gallery, and why it did not happen. */
export class Attempts {
  #busy = false;

  /**
   * @param {(key: string) => string} t
   * @param {() => Promise<void>} gone shows anew what there is, when something of it is gone
   */
  constructor(t, gone) {
    Object.assign(this, { t, gone });
    this.element = build("div", { class: "klantreis-gallery-trouble" });
  }

  /** Does what may fail, and says why if it did. @param {() => Promise<void>} work */
  async make(work) {
    this.element.replaceChildren();
    try {
      await work();
    } catch (failure) {
      this.element.replaceChildren(build("p", { class: "klantreis-trouble", role: "alert" }, told(failure, this.t)));
      if (failure.key === "no-such-starter") await this.gone().catch(() => {});
    }
  }

  /** The same, unless something is under way that was asked for before. @param {() => Promise<void>} work */
  async alone(work) {
    if (this.#busy) return;
    this.#busy = true;
    await this.make(work);
    this.#busy = false;
  }
}
