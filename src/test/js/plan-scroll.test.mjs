import assert from "node:assert/strict";
import { test } from "node:test";
import { scrollBeneath } from "../../main/resources/klantreis/editor/plan-scroll.js";

/** A box of 400 × 600 in the window with so much in it, which stops at its ends like those of a browser. */
function box({ wide = 400, high = 600, ...more }) {
  const most = { scrollLeft: wide - 400, scrollTop: high - 600 };
  const kept = { scrollLeft: 0, scrollTop: 0 };
  const made = { scrollWidth: wide, clientWidth: 400, scrollHeight: high, clientHeight: 600, getBoundingClientRect: () => ({ left: 0, top: 0, right: 400, bottom: 600 }), ...more };
  Object.keys(kept).forEach((name) => Object.defineProperty(made, name, { get: () => kept[name], set: (value) => { kept[name] = Math.max(0, Math.min(most[name], value)); } }));
  return made;
}

test("scrolls what holds the desk where the desk itself cannot", () => {
  const body = box({ high: 1500 });
  assert.equal(scrollBeneath(box({ parentElement: body }), { x: 200, y: 590 }), true);
  assert.ok(body.scrollTop > 0);
});

test("scrolls each direction where that can be done", () => {
  const body = box({ high: 1500 });
  const matrix = box({ wide: 640, parentElement: body });
  scrollBeneath(matrix, { x: 390, y: 590 });
  assert.ok(matrix.scrollLeft > 0 && body.scrollTop > 0);
  assert.equal(matrix.scrollTop + body.scrollLeft, 0);
});

test("scrolls back at the other edge, and says when there is no further", () => {
  const desk = box({ high: 1500 });
  desk.scrollTop = 12;
  assert.equal(scrollBeneath(desk, { x: 200, y: 10 }), true);
  assert.equal(desk.scrollTop, 0);
  assert.equal(scrollBeneath(desk, { x: 200, y: 10 }), false);
});

test("stays amid the plan, and where all of it is seen", () => {
  assert.equal(scrollBeneath(box({ high: 1500 }), { x: 200, y: 300 }), false);
  assert.equal(scrollBeneath(box({}), { x: 390, y: 590 }), false);
});
