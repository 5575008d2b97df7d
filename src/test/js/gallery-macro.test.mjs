import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { contentId } from "../../main/resources/klantreis/gallery/content-id.js";
import { forMacro } from "../../main/resources/klantreis/gallery/macro.js";

let selected;

/** As much of Confluence's editor as the gallery asks for. */
beforeEach(() => {
  selected = { dataset: {} };
  globalThis.AJS = { Meta: { get: () => "" }, Rte: { getEditor: () => ({ selection: { getNode: () => selected } }) } };
});

afterEach(() => {
  delete globalThis.AJS;
  delete globalThis.Confluence;
});

test("takes a macro for new that tells nothing and stands nowhere yet", () => {
  for (const macro of [{ name: "journey-map" }, { name: "journey-map", params: {} }]) {
    assert.equal(forMacro(macro, "").kept, undefined);
    assert.equal(forMacro(macro, "").verb, "gallery.insert");
  }
  delete AJS.Rte;
  assert.equal(forMacro({ name: "journey-map", params: {} }, "").kept, undefined);
});

test("changes a macro that tells nothing but is selected in the text", () => {
  selected = { dataset: { macroName: "journey-map" } };
  assert.equal(forMacro({ name: "journey-map", params: {} }, "").kept.key, "main");
  assert.equal(forMacro({ name: "journey-map", params: {} }, "").verb, "gallery.change");
  assert.equal(forMacro({ name: "service-blueprint", params: {} }, "").kept, undefined);
});

test("changes a macro that tells something", () => {
  assert.equal(forMacro({ name: "journey-map", params: { map: "x" } }, "").kept.key, "x");
});

test("asks for the page wherever Confluence may tell it, and passes over what is no page", () => {
  AJS.params = { pageId: "4" };
  assert.equal(contentId(), "4");
  AJS.Meta.get = (name) => (name === "page-id" ? "3" : "");
  assert.equal(contentId(), "3");
  globalThis.Confluence = { Editor: { getContentId: () => 2 } };
  assert.equal(contentId(), "2");
  AJS.Editor = { getContentId: () => "0" };
  assert.equal(contentId(), "2");
  AJS.Editor.getContentId = () => "1";
  assert.equal(contentId(), "1");
});

test("knows no page in a page template", () => {
  AJS.Editor = { getContentId: () => "0" };
  assert.equal(contentId(), "");
});
