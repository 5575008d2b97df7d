import assert from "node:assert/strict";
import { test } from "node:test";
import { fromClipboard } from "../../main/resources/klantreis/editor/from-clipboard.js";
import { fromTable } from "../../main/resources/klantreis/editor/html-table.js";
import { toClipboard } from "../../main/resources/klantreis/editor/to-clipboard.js";
import { seeded } from "./edits.mjs";

const text = (data) => ({ nodeType: 3, nodeName: "#text", data });
const node = (name, ...children) => ({
  nodeType: 1, nodeName: name.toUpperCase(), childNodes: children.map((child) => (typeof child === "string" ? text(child) : child)),
  getAttribute: () => null,
});
const cell = (...children) => ({ ...node("td", ...children), colSpan: 1, rowSpan: 1 });
const spanning = (colSpan, rowSpan, ...children) => ({ ...cell(...children), colSpan, rowSpan });
const table = (...rows) => ({ rows: rows.map((cells) => ({ cells })) });
const parse = (found) => () => ({ querySelector: () => found });
const read = (tsv) => fromClipboard({ text: tsv, html: "" });

test("writes text as spreadsheets do", () => {
  assert.equal(toClipboard([["a", "b\tc"], ['"d"', 'e "f"\ng']]).text, 'a\t"b\tc"\r\n"""d"""\t"e ""f""\ng"\r\n');
});

test("ends a single row without a break", () => {
  assert.equal(toClipboard([["a", "b"]]).text, "a\tb");
});

test("writes a table in which everything is text", () => {
  const { html } = toClipboard([["<b>&\n\"=1+1\"", ""]]);
  assert.match(html, /^<table data-klantreis><tr><td style='mso-number-format:"\\@";[^>]*>&lt;b&gt;&amp;<br [^>]*>&quot;=1\+1&quot;<\/td><td [^>]*><\/td><\/tr><\/table>$/);
});

test("reads rows and columns, whatever ends a line", () => {
  assert.deepEqual(read("a\tb\r\nc\td\r\n"), [["a", "b"], ["c", "d"]]);
  assert.deepEqual(read("a\t\rb\t"), [["a", ""], ["b", ""]]);
  assert.deepEqual(read(""), [[""]]);
});

test("reads each line of a plain text as a row", () => {
  assert.deepEqual(read("Ik bel\nIk wacht"), [["Ik bel"], ["Ik wacht"]]);
});

test("reads line breaks, tabs and quotes in quotes", () => {
  assert.deepEqual(read('"a\r\nb"\t"c ""d"""\n"e\tf"'), [["a\nb", 'c "d"'], ["e\tf"]]);
});

test("takes a quote that is never closed for a quote", () => {
  assert.deepEqual(read('"a\tb\n"c" d\t5" buis'), [['"a', "b"], ['"c" d', '5" buis']]);
});

test("reads back whatever it wrote", () => {
  const { one, draw } = seeded(7);
  const some = () => Array.from({ length: draw(6) }, () => ["a", '"', "\t", "\n", " ", "😀", ""][draw(7)]).join("");
  for (let n = 0; n < 500; n++) {
    const width = draw(3) + 1;
    const rows = Array.from({ length: draw(3) + 1 }, () => Array.from({ length: width }, some));
    assert.deepEqual(read(toClipboard(rows).text), rows);
  }
});

test("prefers a table to the text beside it", () => {
  assert.deepEqual(fromClipboard({ text: "x", html: "<table>" }, parse(table([cell("a"), cell("b")]))), [["a", "b"]]);
  assert.deepEqual(fromClipboard({ text: "x", html: "<p>" }, parse(null)), [["x"]]);
});

test("reads paragraphs, breaks and nested lists as lines", () => {
  const list = node("ul", node("li", "een", node("ul", node("li", "twee"))), "\n ", node("li", node("p", "drie")));
  assert.deepEqual(fromTable(table([cell(node("p", " Ik \n bel "), node("p", "of", node("br"), "mail"), list, node("style", "p {}"))])),
    [["Ik bel\nof\nmail\neen\ntwee\ndrie"]]);
});

test("leaves out the bullets that Word writes as text", () => {
  const bullet = { ...node("span", "·"), getAttribute: () => "mso-list:Ignore" };
  assert.deepEqual(fromTable(table([cell(node("p", bullet, "punt"))])), [["punt"]]);
});

test("puts a cell that spans several places at the first", () => {
  assert.deepEqual(fromTable(table([spanning(2, 2, "a"), cell("b")], [cell("c")], [cell("d"), cell("\u00a0"), cell("e")])),
    [["a", "", "b"], ["", "", "c"], ["d", "", "e"]]);
});
