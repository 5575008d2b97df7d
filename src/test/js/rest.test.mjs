import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { Refused, Rest, Unreachable } from "../../main/resources/klantreis/shared/rest.js";

const rest = new Rest("/wiki", "12", "main");
const fetched = globalThis.fetch;
afterEach(() => { globalThis.fetch = fetched; });

function answering(status, type, body) {
  const asked = [];
  globalThis.fetch = async (address, request) => {
    asked.push({ address, ...request });
    return new Response(body, { status, headers: { "Content-Type": type } });
  };
  return asked;
}

test("sends base, document and what was settled, and no empty message", async () => {
  const asked = answering(200, "application/json", '{"revision": 3}');
  assert.deepEqual(await rest.save(2, { title: "Map" }, "", [{ element: "s1", field: "", take: "mine", seen: 3 }]), { revision: 3 });
  assert.equal(asked[0].address, "/wiki/rest/klantreis/1.0/pages/12/maps/main");
  assert.deepEqual(JSON.parse(asked[0].body), { base: 2, document: { title: "Map" }, resolved: [{ element: "s1", field: "", take: "mine", seen: 3 }] });
  assert.equal(asked[0].headers["X-Atlassian-Token"], "no-check");
});

test("tells the server's own sentence with a refusal", async () => {
  answering(422, "application/json", '{"key": "too-large", "message": "Too large"}');
  await assert.rejects(rest.read(), (refused) => refused instanceof Refused && refused.status === 422 && refused.told === "Too large");
});

test("takes a page of HTML in place of an answer for a log-in page", async () => {
  answering(200, "text/html", "<form>");
  await assert.rejects(rest.read(), (refused) => refused instanceof Refused && refused.status === 401);
});

test("survives a refusal that is no JSON", async () => {
  answering(502, "text/html", "<h1>Bad gateway");
  await assert.rejects(rest.read(), (refused) => refused.status === 502 && refused.told === "");
});

test("tells a server that does not answer from one that says no", async () => {
  globalThis.fetch = async () => { throw new TypeError("network"); };
  await assert.rejects(rest.read(), Unreachable);
});

test("takes an answer that breaks off for none", async () => {
  const broken = () => new ReadableStream({ pull(controller) { controller.error(new TypeError("terminated")); } });
  answering(200, "application/json", broken());
  await assert.rejects(rest.read(), Unreachable);
  answering(200, "text/html", broken());
  await assert.rejects(rest.preview({}, "map", "journey"), Unreachable);
  answering(200, "application/json", '{"revision": ');
  await assert.rejects(rest.read(), Unreachable);
});

test("takes a page without a map for a log-in page, where it asked for a drawing", async () => {
  answering(200, "text/html", "<form>");
  await assert.rejects(rest.preview({}, "map", "journey"), (refused) => refused.status === 401);
  await assert.rejects(rest.drawing(3), (refused) => refused.status === 401);
  answering(200, "text/html", '<section class="klantreis-map" id="map">');
  assert.match(await rest.drawing(3), /<section/);
});
