import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { slopesOf, strokesOf } from "../../main/resources/klantreis/shared/curve.js";
import { marksAt } from "../../main/resources/klantreis/shared/curve-marks.js";
import { curvesOf } from "../../main/resources/klantreis/editor/curve-points.js";
import { namesOf, wordsOf } from "../../main/resources/klantreis/editor/emotion-words.js";

const fixture = (name) => JSON.parse(readFileSync(new URL(`../resources/org/klantreis/drawing/${name}.json`, import.meta.url)));

fixture("curve-fixture").forEach(({ name, x, y, slopes }) => {
  test(`has the server's slopes: ${name}`, () => {
    const own = slopesOf(x, y);
    assert.equal(own.length, slopes.length);
    own.forEach((slope, i) => assert.ok(Math.abs(slope - slopes[i]) < 1e-9, `${slope} is not ${slopes[i]}`));
  });
});

fixture("curve-pictures").forEach(({ name, document, columns, strokes, marks }) => {
  test(`draws the server's picture: ${name}`, () => {
    const drawn = curvesOf(document, namesOf(wordsOf(document, [])));
    assert.equal(drawn.columns, columns);
    assert.deepEqual(strokesOf(drawn.curve, drawn.functional, drawn.returns).map((stroke) => `${stroke.name} ${stroke.path}`), strokes);
    assert.deepEqual(marksAt(drawn.curve.points, columns, document.lang).map(written), marks);
  });
});

function written({ at, x, y, level, labelY, label }) {
  return `${at} ${x} ${y} ${level} ${labelY} ${label}`;
}
