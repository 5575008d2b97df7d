import { test, mock } from "node:test";
import assert from "node:assert/strict";
import { readAhead, readMap } from "../../main/resources/klantreis/editor/reading-ahead.js";

let now = 0;
mock.method(performance, "now", () => now);

function server(...answers) {
  return { asked: 0, read() { return this.asked++, answers.length > 1 ? answers.shift() : answers[0]; } };
}

test("a map that was read ahead is not asked for again", async () => {
  const viewer = {}, rest = server(Promise.resolve("map"));
  readAhead(viewer, rest);
  assert.equal(await readMap(viewer, rest), "map");
  assert.equal(rest.asked, 1);
});

test("a map that was read long ago is asked for again", async () => {
  const viewer = {}, rest = server(Promise.resolve("old"), Promise.resolve("new"));
  readAhead(viewer, rest);
  now += 3_000;
  assert.equal(await readMap(viewer, rest), "new");
});

test("a map that was read ahead serves once, because it may be changed by whoever opened it", async () => {
  const viewer = {}, rest = server(Promise.resolve("old"), Promise.resolve("new"));
  readAhead(viewer, rest);
  await readMap(viewer, rest);
  assert.equal(await readMap(viewer, rest), "new");
});

test("a hand that comes back soon reads nothing anew, one that comes back late does", () => {
  const viewer = {}, rest = server(Promise.resolve("map"));
  readAhead(viewer, rest);
  readAhead(viewer, rest);
  assert.equal(rest.asked, 1);
  now += 3_000;
  readAhead(viewer, rest);
  assert.equal(rest.asked, 2);
});

test("what could not be read ahead is asked for when it is wanted", async () => {
  const viewer = {}, rest = server(Promise.reject(new Error("gone")), Promise.resolve("map"));
  readAhead(viewer, rest);
  assert.equal(await readMap(viewer, rest), "map");
});

test("maps beside each other are read each for itself", async () => {
  const rest = server(Promise.resolve("first"), Promise.resolve("second"));
  const viewers = [{}, {}];
  viewers.forEach((viewer) => readAhead(viewer, rest));
  assert.deepEqual(await Promise.all(viewers.map((viewer) => readMap(viewer, rest))), ["first", "second"]);
});
