/**
 * Builds an element; text is never read as HTML.
 * @param {string} name
 * @param {Record<string, string | boolean | ((event: Event) => void)>} attributes `on…` are listeners, true and false are switches
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function build(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/**
 * A button of the toolbar.
 * @param {string} label what it does, for those who only hear it
 * @param {string} sign what is seen on it
 * @param {() => void} press
 */
export function button(label, sign, press) {
  const named = label === sign ? {} : { "aria-label": label, title: label };
  return build("button", { type: "button", class: "klantreis-button", onclick: press, ...named }, sign);
}

/**
 * @param {string} text with places {0}, {1}
 * @param {...(string | number)} values
 */
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (place, index) => String(values[index] ?? place));
}
