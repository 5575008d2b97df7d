import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { slopes } from "../../main/resources/klantreis/shared/curve.js";

const fixture = new URL("../resources/org/klantreis/drawing/curve-fixture.json", import.meta.url);

for (const curve of JSON.parse(readFileSync(fixture, "utf8"))) {
  test(`has the server's slopes: ${curve.name}`, () => {
    const found = slopes(curve.x, curve.y);
    assert.equal(found.length, curve.slopes.length);
    found.forEach((slope, i) => assert.ok(Math.abs(slope - curve.slopes[i]) < 1e-9, `${slope} at ${i}`));
  });
}
