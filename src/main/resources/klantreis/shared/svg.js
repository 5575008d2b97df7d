const SVG = "http://www.w3.org/2000/svg";

/**
 * Builds an element of a picture; text is never read as markup.
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {...(Node | string)} children
 * @returns {SVGElement}
 */
export function draw(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

/**
 * Gives an element these children of one kind, touching only what differs.
 * @param {Element} parent
 * @param {string} name of each child
 * @param {{attributes: Record<string, string | number>, text?: string}[]} wanted
 * @returns {boolean} whether anything differed
 */
export function redraw(parent, name, wanted) {
  let differed = parent.children.length > wanted.length;
  while (parent.children.length > wanted.length) parent.lastElementChild.remove();
  wanted.forEach(({ attributes, text = "" }, i) => {
    const child = parent.children[i] ?? parent.appendChild(draw(name));
    const changed = Object.entries(attributes).filter(([key, value]) => child.getAttribute(key) !== String(value));
    changed.forEach(([key, value]) => child.setAttribute(key, value));
    if (child.textContent !== text) child.textContent = text;
    differed ||= changed.length > 0;
  });
  return differed;
}
