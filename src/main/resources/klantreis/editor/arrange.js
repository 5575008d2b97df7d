import { moved } from "./moved.js";

/**
 * Gives an element these children in this order, moving as little as can be: what is moved gets its style and its layout
 * anew, and in older browsers loses the focus.
 * @param {Element} parent
 * @param {Element[]} wanted
 */
export function arrange(parent, wanted) {
  if (parent.children.length === wanted.length && wanted.every((child, i) => child === parent.children[i])) return;
  const kept = new Set(wanted);
  [...parent.children].filter((child) => !kept.has(child)).forEach((child) => child.remove());
  const before = [...parent.children];
  const restless = new Set(moved(before, wanted));
  const known = new Set(before);
  let next = null;
  for (const child of wanted.toReversed()) {
    if (!known.has(child)) parent.insertBefore(child, next);
    else if (restless.has(child)) move(parent, child, next);
    next = child;
  }
}

function move(parent, child, next) {
  if (parent.moveBefore && parent.isConnected) parent.moveBefore(child, next);
  else parent.insertBefore(child, next);
}
