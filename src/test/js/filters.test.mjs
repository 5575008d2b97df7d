import assert from "node:assert/strict";
import { test } from "node:test";
import { fits } from "../../main/resources/klantreis/filter/light.js";
import { namesOf } from "../../main/resources/klantreis/viewer/filters.js";

const head = (dataset) => ({ dataset });
const asked = (heads, chosen) => heads.filter((each) => fits(each, chosen)).map(({ dataset }) => dataset.step);

test("offers what the steps themselves name, each once", () => {
  assert.deepEqual(namesOf([head({ channel: "phone\nweb, shop" }), head({}), head({ channel: "phone" })], "channel"), ["phone", "web, shop"]);
});

test("offers all personas of a map as soon as one step is not for everybody", () => {
  assert.deepEqual(namesOf([head({}), head({ persona: "Mila" })], "persona", ["Mila", "Gerda"]), ["Gerda", "Mila"]);
  assert.deepEqual(namesOf([head({}), head({})], "persona", ["Mila", "Gerda"]), []);
});

test("keeps the steps of a channel", () => {
  const heads = [head({ step: "a", channel: "phone\nweb" }), head({ step: "b" }), head({ step: "c", channel: "phone" })];
  assert.deepEqual(asked(heads, { channel: "phone" }), ["a", "c"]);
  assert.deepEqual(asked(heads, { channel: undefined }), ["a", "b", "c"]);
});

test("keeps the steps of a persona and those of everybody", () => {
  const heads = [head({ step: "a", persona: "Mila" }), head({ step: "b" }), head({ step: "c", persona: "Gerda" }), head({ step: "d", persona: "Gerda\nMila" })];
  assert.deepEqual(asked(heads, { persona: "Mila" }), ["a", "b", "d"]);
  assert.deepEqual(asked(heads, { persona: "Somebody else" }), ["b"]);
});

test("keeps what fits all that is chosen", () => {
  const heads = [head({ step: "a", channel: "phone", persona: "Mila" }), head({ step: "b", channel: "phone" }), head({ step: "c", channel: "phone", persona: "Gerda" })];
  assert.deepEqual(asked(heads, { channel: "phone", persona: "Mila" }), ["a", "b"]);
});
