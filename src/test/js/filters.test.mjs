import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsByName } from "../../main/resources/klantreis/viewer/filters.js";

test("finds the steps of each channel at the steps themselves", () => {
  const head = (step, channel) => ({ dataset: { step, ...(channel ? { channel } : {}) } });
  const steps = stepsByName([head("a", "phone\nweb, shop"), head("b"), head("c", "phone")], "channel");
  assert.deepEqual([...steps].map(([name, found]) => [name, [...found]]), [["phone", ["a", "c"]], ["web, shop", ["a"]]]);
});
