import assert from "node:assert/strict";
import { test } from "node:test";
import { addWord, found, namesOf, wordsOf } from "../../main/resources/klantreis/editor/emotion-words.js";

const SHIPPED = [
  { key: "joy", name: "blijdschap", family: "joy", strength: 2, valence: 1.5 },
  { key: "relief", name: "opluchting", family: "joy", strength: 1, valence: 1.5 },
  { key: "embarrassment", name: "gêne", family: "sadness", strength: 1, valence: -1 },
];
const names = (groups) => groups.map(([family, words]) => [family, ...words.map(({ name }) => name)].join(" "));

test("puts the map's own word in place of the catalogue's", () => {
  const words = wordsOf({ emotionWords: [{ key: "joy", name: "feest", family: "joy", strength: 3 }] }, SHIPPED);
  assert.equal(namesOf(words)({ emotion: "joy" }), "feest");
  assert.equal(words.length, 3);
});

test("calls an unknown word by its key, and no word nothing", () => {
  assert.equal(namesOf(SHIPPED)({ emotion: "unheard-of" }), "unheard-of");
  assert.equal(namesOf(SHIPPED)({}), "");
});

test("finds words without regard to capitals and accents", () => {
  assert.deepEqual(names(found(SHIPPED, "GENE")), ["sadness gêne"]);
});

test("shows all words by family, the mild ones first", () => {
  assert.deepEqual(names(found(SHIPPED, "")), ["joy opluchting blijdschap", "sadness gêne"]);
});

test("puts words that begin as typed first", () => {
  assert.deepEqual(names(found([...SHIPPED, { key: "airy", name: "luchtig", family: "joy", strength: 3 }], "lucht")), ["joy luchtig opluchting"]);
});

test("adds a word of the map's own under a key made of its name", () => {
  const { document, key } = addWord({ title: "Kaart" }, { name: " Op het verkeerde been ", family: "surprise", strength: 2 }, SHIPPED);
  assert.equal(key, "op-het-verkeerde-been");
  assert.deepEqual(document, { title: "Kaart", emotionWords: [{ key, name: "Op het verkeerde been", family: "surprise", strength: 2 }] });
});

test("adds no word that is there", () => {
  const before = { title: "Kaart" };
  assert.deepEqual(addWord(before, { name: "Gene", family: "joy", strength: 1 }, SHIPPED), { document: before, key: "embarrassment" });
});

test("finds another key where the name's is taken or says nothing in Latin letters", () => {
  const taken = addWord({}, { name: "Joy", family: "joy", strength: 1 }, SHIPPED).key;
  assert.match(taken, /^joy-[a-z0-9]+$/);
  assert.match(addWord({}, { name: "喜び", family: "joy", strength: 1 }, SHIPPED).key, /^word-[a-z0-9]+$/);
});
