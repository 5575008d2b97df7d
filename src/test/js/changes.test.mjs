import assert from "node:assert/strict";
import { test } from "node:test";
import { edited, seeded } from "./edits.mjs";
import { fullJourney, journey, problems } from "./journeys.mjs";

test("keeps a document valid whatever is done to it", () => {
  for (let seed = 1; seed <= 100; seed++) {
    let map = journey();
    const random = seeded(seed);
    for (let n = 0; n < 60; n++) {
      map = edited(map, random, 1);
      assert.deepEqual(problems(map), [], `seed ${seed}, edit ${n}`);
    }
  }
});

test("never touches the document it was given", () => {
  const deepFrozen = (value) => {
    if (typeof value === "object") Object.values(Object.freeze(value)).forEach(deepFrozen);
    return value;
  };
  for (let seed = 1; seed <= 20; seed++) {
    edited(deepFrozen(edited(journey(), seeded(seed), 40)), seeded(-seed), 1);
  }
});

test("shares what stays as it was", () => {
  const map = fullJourney(40, 3);
  for (let seed = 1; seed <= 100; seed++) {
    const next = edited(map, seeded(seed), 1);
    const before = new Set(map.cells.concat(map.steps, map.lanes, map.phases).map((element) => JSON.stringify(element)));
    const objects = new Set(map.cells.concat(map.steps, map.lanes, map.phases));
    const copied = [next.cells, next.steps, next.lanes, next.phases].flat()
      .filter((element) => before.has(JSON.stringify(element)) && !objects.has(element));
    assert.deepEqual(copied, [], `seed ${seed}`);
  }
});
