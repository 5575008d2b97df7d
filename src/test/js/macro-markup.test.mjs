import assert from "node:assert/strict";
import { test } from "node:test";
import { macroAt, markup } from "../../host/resources/org/klantreis/host/wiki/web/macro-markup.js";

const macro = (inner, name = "journey-map") =>
  `<ac:structured-macro ac:name="${name}" ac:schema-version="1" ac:macro-id="m-1">\n${inner}</ac:structured-macro>`;
const parameter = (name, inner) => `  <ac:parameter ac:name="${name}">${inner}</ac:parameter>\n`;
const changed = (text, place, params) => {
  const found = macroAt(text, place);
  return markup({ ...found, params: { ...found.params, ...params } });
};

test("keeps a parameter that names a page", () => {
  const page = parameter("page", '<ac:link><ri:page ri:space-key="DEMO" ri:content-title="A &amp; B" /></ac:link>');
  assert.equal(macroAt(macro(page), 5).params.page, "DEMO:A & B");
  assert.equal(changed(macro(page), 5, {}), macro(page));
  assert.equal(changed(macro(page), 5, { map: "x" }), macro(page + parameter("map", "x")));
  assert.equal(changed(macro(page), 5, { page: "A <B>" }), macro(parameter("page", "A &lt;B&gt;")));
});

test("keeps bodies as they are", () => {
  const body = "<ac:plain-text-body><![CDATA[a </ac:structured-macro> b]]></ac:plain-text-body>\n";
  assert.equal(changed(macro(body), 5, {}), macro(body));
  const rich = `<ac:rich-text-body><p>&nbsp;caf&eacute;</p>${macro("", "inner")}</ac:rich-text-body>\n`;
  assert.equal(changed(macro(rich), 5, { title: "t" }), macro(parameter("title", "t") + rich));
});

test("finds the innermost macro around the cursor", () => {
  const text = `<p>x</p>${macro(`<ac:rich-text-body>${macro("", "inner")}</ac:rich-text-body>`, "outer")}`;
  assert.equal(macroAt(text, text.indexOf("inner")).name, "inner");
  assert.equal(macroAt(text, text.indexOf("outer")).name, "outer");
  assert.equal(macroAt(text, 3), null);
  assert.equal(macroAt("<p><![CDATA[<ac:structured-macro ac:name='x'/>]]></p>", 20), null);
  assert.equal(macroAt('<ac:structured-macro ac:name="x"/>', 9).name, "x");
});

test("reads text around named and numbered characters", () => {
  const found = macroAt(macro(parameter("map", "a &#x41;&#66; &lt;&hellip;")), 5);
  assert.equal(found.params.map, "a AB <&hellip;");
  assert.equal(macroAt(macro(parameter("map", "<![CDATA[a < b]]>")), 5).params.map, "a < b");
});

test("leaves empty parameters out", () => {
  assert.equal(changed(macro(parameter("map", "x")), 5, { map: "" }), macro(""));
});
