import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "../../main/resources/klantreis/shared/translate.js";

const t = translator({
  title: "Move ‘{0}’ to {1}",
  steps: "{0,choice,0#no steps|1#one step|1<{0} steps} in ‘{1}’",
});

test("puts values into their places", () => assert.equal(t("title", "Call", 3), "Move ‘Call’ to 3"));

test("leaves a value as it was typed, even one that looks like a place", () => assert.equal(t("title", "{1}", 3), "Move ‘{1}’ to 3"));

test("chooses by number", () => {
  assert.deepEqual([0, 1, 2, 40].map((number) => t("steps", number, "Buy")),
    ["no steps in ‘Buy’", "one step in ‘Buy’", "2 steps in ‘Buy’", "40 steps in ‘Buy’"]);
});

test("takes the first choice for a number below all", () => assert.equal(t("steps", -1, "Buy"), "no steps in ‘Buy’"));

test("shows the key of a text that is not there", () => assert.equal(t("nowhere"), "nowhere"));
