import assert from "node:assert/strict";
import { test } from "node:test";
import { Mentions, nameTyped } from "../../main/resources/klantreis/comments/mentions.js";

const SANNE = { key: "a2", userName: "svisser", name: "Sanne Visser" };
const NAMESAKE = { key: "a9", userName: "sanne2", name: "Sanne Visser" };
const JAN = { key: "a3", userName: "jan", name: "Jan" };
const JAN_DE_WIT = { key: "a4", userName: "jdewit", name: "Jan de Wit" };

for (const [text, typed] of [["@s", "s"], ["Ask @Sanne V", "Sanne V"], ["(@é", "é"], ["line\n@jan", "jan"],
  ["@", undefined], ["petra@example", undefined], ["@Sanne, do", undefined], ["@ s", undefined]]) {
  test(`${typed ? `looks for “${typed}”` : "looks for nobody"} in ${JSON.stringify(text)}`, () => assert.equal(nameTyped(text), typed));
}

test("sends the key of whom a name stands for, and shows the name again", () => {
  const mentions = new Mentions();
  const text = `${mentions.label(SANNE)}, do you know?`;
  assert.equal(text, "@Sanne Visser, do you know?");
  assert.equal(mentions.toKeys(text), "@{a2}, do you know?");
  assert.equal(mentions.toNames("@{a2}, do you know?"), text);
});

test("tells two of one name apart by their user names", () => {
  const mentions = new Mentions();
  const text = `${mentions.label(SANNE)} and ${mentions.label(NAMESAKE)}`;
  assert.equal(text, "@Sanne Visser and @Sanne Visser (sanne2)");
  assert.equal(mentions.toKeys(text), "@{a2} and @{a9}");
});

test("tells three of one name apart where a comment that is edited tells no user names", () => {
  const mentions = new Mentions(["a2", "a9", "b1"].map((key) => ({ key, name: "Sanne Visser" })));
  const text = "@{a2}, @{a9} and @{b1}";
  assert.equal(mentions.toNames(text), "@Sanne Visser, @Sanne Visser (2) and @Sanne Visser (3)");
  assert.equal(mentions.toKeys(mentions.toNames(text)), text);
});

test("gives nobody a label that somebody else has", () => {
  const people = [JAN, { key: "b1", name: "Jan" }, { key: "b2", userName: "2", name: "Jan" }, { key: "b3", userName: "x", name: "Jan (2)" }];
  const mentions = new Mentions(people);
  assert.equal(new Set(people.map((person) => mentions.label(person))).size, 4);
});

test("takes the longest name", () => {
  assert.equal(new Mentions([JAN, JAN_DE_WIT]).toKeys("@Jan de Wit, @Jan and @Janneke"), "@{a4}, @{a3} and @Janneke");
});

test("takes no sign in a name for more than itself", () => {
  assert.equal(new Mentions([{ key: "k", userName: "u", name: "J. (Jo) $& [x]" }]).toKeys("@J. (Jo) $& [x]!"), "@{k}!");
});

test("leaves keys of which it knows no name", () => {
  assert.equal(new Mentions([SANNE]).toNames("@{a2} @{nobody}"), "@Sanne Visser @{nobody}");
});
