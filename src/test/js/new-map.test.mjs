import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { createMap, readMap } from "../../main/resources/klantreis/chooser/new-map.js";

const network = globalThis.fetch;
let asked;
const answers = (status, body) => {
  globalThis.fetch = async (address, request) => {
    asked = { address, request };
    return new Response(body, { status });
  };
};

afterEach(() => { globalThis.fetch = network; });

test("sends a new map as JSON that no foreign page could send", async () => {
  answers(201, "{}");
  await createMap("/confluence", "12", { key: "main", starter: "blank", lang: "nl" });
  assert.equal(asked.address, "/confluence/rest/klantreis/1.0/pages/12/maps");
  assert.equal(asked.request.method, "POST");
  assert.equal(asked.request.headers["X-Atlassian-Token"], "no-check");
  assert.deepEqual(JSON.parse(asked.request.body), { key: "main", starter: "blank", lang: "nl" });
});

test("is content when somebody else was faster", async () => {
  answers(409, JSON.stringify({ key: "key-taken" }));
  await createMap("", "12", { key: "main", starter: "blank" });
});

test("takes no other conflict for a map that is there", async () => {
  answers(409, JSON.stringify({ key: "unpublished-page", message: "Publish it first." }));
  await assert.rejects(createMap("", "12", {}), { status: 409, told: "Publish it first." });
});

test("passes on the sentence of the server", async () => {
  answers(403, JSON.stringify({ message: "You may not." }));
  await assert.rejects(createMap("", "12", {}), { status: 403, told: "You may not." });
});

test("manages without a sentence", async () => {
  answers(502, "<html>Bad gateway</html>");
  await assert.rejects(createMap("", "12", {}), { status: 502, told: undefined });
});

test("reads the revision that is shown", async () => {
  answers(200, JSON.stringify({ document: { title: "T" } }));
  assert.deepEqual(await readMap("/c", "12", "travel", "3"), { document: { title: "T" } });
  assert.equal(asked.address, "/c/rest/klantreis/1.0/pages/12/maps/travel/revisions/3");
});
