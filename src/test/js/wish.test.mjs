import assert from "node:assert/strict";
import { test } from "node:test";
import { editWith } from "../../main/resources/klantreis/plan/wish.js";
import { page } from "./elements.mjs";

function given(t) {
  page(t);
  return { map: document.createElement("section"), edit: document.createElement("button") };
}

test("presses the button of the editor with a wish", (t) => {
  const { map, edit } = given(t);
  let pressed = 0;
  edit.addEventListener("click", () => { pressed += 1; });
  editWith("plan", map, edit);
  assert.equal(pressed, 1);
  assert.equal(map.dataset.klantreisWish, "plan");
});

test("leaves no wish to the next press, when the first opened nothing", (t) => {
  const { map, edit } = given(t);
  editWith("plan", map, edit);
  edit.click();
  assert.equal("klantreisWish" in map.dataset, false);
});

test("wishes anew with every press of its own", (t) => {
  const { map, edit } = given(t);
  editWith("plan", map, edit);
  editWith("plan", map, edit);
  assert.equal(map.dataset.klantreisWish, "plan");
});
