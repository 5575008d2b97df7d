import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Draft } from "../../main/resources/klantreis/editor/draft.js";
import { addSize } from "../../main/resources/klantreis/editor/size.js";

mock.timers.enable({ apis: ["setTimeout"] });

function measured() {
  const said = [];
  const draft = new Draft({ title: "" }, 1);
  const session = { draft, closing: [], words: { limits: { bytes: 1000 } }, t: (key, percent) => `${key} ${percent}`, say: (text) => said.push(text) };
  addSize(session);
  const type = (text) => draft.change("typed", { title: text });
  return { said, session, type, rest: () => mock.timers.tick(2000) };
}

test("says nothing of a map with room", () => {
  const { said, type, rest } = measured();
  type("x".repeat(800));
  rest();
  assert.deepEqual(said, []);
});

test("tells once how full the map is, and again when it is fuller", () => {
  const { said, type, rest } = measured();
  for (const length of [910, 911, 800, 920]) {
    type("x".repeat(length));
    rest();
  }
  assert.deepEqual(said, ["editor.size.near 93", "editor.size.near 94"]);
});

test("counts bytes, and tells what is too large to be saved", () => {
  const { said, type, rest } = measured();
  type("é".repeat(520));
  rest();
  assert.deepEqual(said, ["editor.size.full 106"]);
});

test("measures when nobody types, and not after closing", () => {
  const { said, session, type, rest } = measured();
  type("x".repeat(950));
  mock.timers.tick(1999);
  assert.deepEqual(said, []);
  session.closing.forEach((close) => close());
  rest();
  assert.deepEqual(said, []);
});
