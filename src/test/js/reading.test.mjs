import assert from "node:assert/strict";
import { test } from "node:test";
import { missing, readLanguage, readLine, readLines, readNumber, readText } from "../../main/resources/klantreis/editor/reading.js";
import { rangeOf } from "../../main/resources/klantreis/editor/measure-form.js";

const problem = ({ problem: told }) => told?.[0];

test("reads nothing from a blank field, and misses what is required", () => {
  assert.deepEqual([readLine(" ", 500), readText("\n\u200b", 10000), readLines("\n \n", 500), readNumber(" ")], [{}, {}, {}, {}]);
  assert.deepEqual([readLine("\u00a0", 500, true), readNumber("", { required: true }), readLanguage("")], [missing, missing, missing]);
});

test("keeps a line a line and a text as it was typed", () => {
  assert.deepEqual(readLine(" Bellen\nen wachten ", 500), { value: "Bellen en wachten" });
  assert.deepEqual(readText("  • één\n  • twee\n", 10000), { value: "  • één\n  • twee\n" });
});

test("counts characters as the server does", () => {
  assert.deepEqual(readLine("🙂".repeat(500), 500), { value: "🙂".repeat(500) });
  assert.deepEqual(readLine("🙂".repeat(501), 500).problem, ["editor.panel.wrong.too-long", 501, 500]);
});

test("reads one entry a line, each once", () => {
  assert.deepEqual(readLines("storing\n\n rekening \nstoring", 500), { value: ["storing", "rekening"] });
});

test("reads numbers with comma or point", () => {
  assert.deepEqual(["2,5", "2.5", "-0,5", "−1", "+3", "0"].map((typed) => readNumber(typed).value), [2.5, 2.5, -0.5, -1, 3, 0]);
});

test("asks rather than guesses what a number means", () => {
  for (const typed of ["1.500", "12,000", "1.500,5", "twelve", "1e9", "--1", "1234567890123456"]) {
    assert.equal(problem(readNumber(typed)), "editor.panel.wrong.not-a-number", typed);
  }
  assert.deepEqual(readNumber("0.125"), { value: 0.125 });
});

test("takes a number as it was shown, whatever it would mean if it were typed", () => {
  assert.deepEqual(readNumber("1,234", {}, { text: "1,234", value: 1.234 }), { value: 1.234 });
  assert.deepEqual(readNumber("1,234", { least: 0, most: 1 }, { text: "1,234", value: 1.234 }).problem, ["editor.panel.wrong.out-of-range", 0, 1]);
  assert.equal(problem(readNumber("1,235", {}, { text: "1,234", value: 1.234 })), "editor.panel.wrong.not-a-number");
});

test("tells the range that a number leaves", () => {
  assert.deepEqual(readNumber("8", { least: 1, most: 7 }).problem, ["editor.panel.wrong.out-of-range", 1, 7]);
  assert.deepEqual(readNumber("0", { least: 1 }).problem, ["editor.panel.wrong.too-small", 1]);
  assert.equal(problem(readNumber("2,5", { whole: true })), "editor.panel.wrong.not-whole");
});

test("knows languages by their form", () => {
  assert.deepEqual(readLanguage("nl-BE"), { value: "nl-BE" });
  assert.equal(problem(readLanguage("Nederlands, denk ik")), "editor.panel.wrong.no-language");
});

test("takes no language that is only half typed", () => {
  for (const tag of ["nl-B", "en-g", "abcd", "de-de-de"]) assert.equal(problem(readLanguage(tag)), "editor.panel.wrong.no-language", tag);
});

test("takes the range of a satisfaction from its scale", () => {
  const words = { measure: [{ key: "nps", least: -100, most: 100 }, { key: "csat" }, { key: "cost" }], "csat-scale": [{ key: "percent", least: 0, most: 100 }, { key: "1-5", least: 1, most: 5 }] };
  const range = (measure) => { const { least, most } = rangeOf(measure, words); return [least, most]; };
  assert.deepEqual([{ kind: "nps" }, { kind: "csat" }, { kind: "csat", scale: "1-5" }, { kind: "cost" }].map(range), [[-100, 100], [0, 100], [1, 5], [undefined, undefined]]);
});
