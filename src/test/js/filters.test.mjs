import assert from "node:assert/strict";
import { test } from "node:test";
import { fits } from "../../main/resources/klantreis/filter/light.js";
import { namesOf } from "../../main/resources/klantreis/viewer/filters.js";

const head = (dataset) => ({ dataset });
const asked = (heads, chosen) => heads.filter((each) => fits(each, chosen)).map(({ dataset }) => dataset.step);

test("offers what the steps themselves name, each once", () => {
  assert.deepEqual(namesOf([head({ channel: "phone\nweb, shop" }), head({}), head({ channel: "phone" })], "channel"), ["phone", "web, shop"]);
});

test("keeps the steps of a channel", () => {
  const heads = [head({ step: "a", channel: "phone\nweb" }), head({ step: "b" }), head({ step: "c", channel: "phone" })];
  assert.deepEqual(asked(heads, { channel: "phone" }), ["a", "c"]);
  assert.deepEqual(asked(heads, { channel: undefined }), ["a", "b", "c"]);
});
