import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { contentId } from "../../main/resources/klantreis/gallery/content-id.js";

/** As much of Confluence's editor as the gallery asks for. */
beforeEach(() => {
  globalThis.AJS = { Meta: { get: () => "" } };
});

afterEach(() => {
  delete globalThis.AJS;
  delete globalThis.Confluence;
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
