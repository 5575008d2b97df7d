/** As much of elements as small parts of the page ask for. */
class FakeElement extends EventTarget {
  childNodes = [];
  dataset = {};
  style = {};
  value = "";

  constructor(id = "", tagName = "") {
    super();
    Object.assign(this, { id, tagName });
  }

  get children() { return this.childNodes; }
  get firstChild() { return this.childNodes[0] ?? null; }
  get isConnected() { return document.body.contains(this); }
  setAttribute(name, value) { this[name] = name === "hidden" ? true : value; }
  removeAttribute(name) { delete this[name]; }
  hasAttribute(name) { return name in this; }
  matches(name) { return this.tagName === name; }
  setSelectionRange() {}
  querySelector(name) { return this.childNodes.find((child) => child.tagName === name) ?? null; }
  contains(other) { return other === this || this.childNodes.some((child) => child instanceof FakeElement && child.contains(other)); }
  after(other) { this.parent?.append(other); }
  getBoundingClientRect() { return { left: 0, right: 0, top: 0, bottom: 0 }; }
  focus() { if (this.isConnected) document.activeElement = this; }
  click() { this.dispatchEvent(new Event("click")); }
  scrollIntoView() {}

  get parentElement() { return this.parent ?? null; }
  get ownerDocument() { return document; }
  get nextSibling() { return this.parent?.childNodes[this.parent.childNodes.indexOf(this) + 1] ?? null; }

  insertBefore(child, next) {
    child.parent = this;
    this.childNodes = this.childNodes.filter((other) => other !== child);
    this.childNodes.splice(next ? this.childNodes.indexOf(next) : this.childNodes.length, 0, child);
  }

  append(...children) {
    children.forEach((child) => { if (child instanceof FakeElement) child.parent = this; });
    this.childNodes.push(...children);
  }

  replaceChildren(...children) {
    this.childNodes = [];
    this.append(...children);
    if (!document.activeElement.isConnected) document.activeElement = document.body;
  }

  remove() {
    this.parent?.replaceChildren(...this.parent.childNodes.filter((child) => child !== this));
  }
}

/** An empty page. @param {import("node:test").TestContext} t at whose end it is gone */
export function page(t) {
  const body = new FakeElement();
  globalThis.document = { body, activeElement: body, createElement: (name) => new FakeElement("", name), querySelector: () => ({ content: "jan" }) };
  t.after(() => { delete globalThis.document; });
  return body;
}
