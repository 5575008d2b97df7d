import assert from "node:assert/strict";
import { test } from "node:test";
import { inUnits, toIso, units } from "../../main/resources/klantreis/shared/duration.js";

test("tells a duration in the longest unit that is whole", () => {
  const told = (iso) => Object.values(inUnits(iso)).join(" ");
  assert.deepEqual(["P2W", "P14D", "P2D", "P1DT4H", "PT20M", "PT90M", "PT24H", "PT0S"].map(told),
    ["2 weeks", "2 weeks", "2 days", "28 hours", "20 minutes", "90 minutes", "1 days", "0 minutes"]);
});

test("tells seconds as a part of a minute", () => {
  assert.deepEqual(inUnits("PT1M30S"), { amount: 1.5, unit: "minutes" });
});

test("writes a duration as the server does", () => {
  const written = [[2, "weeks"], [28, "hours"], [1.5, "hours"], [90, "minutes"], [0.5, "minutes"], [1, "days"], [0, "minutes"]];
  assert.deepEqual(written.map(([amount, unit]) => toIso(amount, unit)), ["P14D", "P1DT4H", "PT1H30M", "PT1H30M", "PT30S", "P1D", "PT0S"]);
});

test("loses nothing on the way there and back", () => {
  for (const unit of units) {
    for (let amount = 0; amount < 400; amount += 1) {
      const iso = toIso(amount, unit);
      const shown = inUnits(iso);
      assert.equal(toIso(shown.amount, shown.unit), iso);
    }
  }
});
