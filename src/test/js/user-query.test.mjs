import assert from "node:assert/strict";
import { test } from "node:test";
import { usersNamed } from "../../main/resources/klantreis/shared/user-query.js";

test("asks for each typed word as a beginning", () => {
  assert.equal(usersNamed("Zoë v."), 'type = user and user.fullname ~ "Zoë*" and user.fullname ~ "v*"');
});

test("passes on nothing that the query language reads", () => {
  assert.equal(usersNamed('a" or type = page and title ~ "b*\\'), ["a", "or", "type", "page", "and", "title", "b"]
    .reduce((cql, word) => `${cql} and user.fullname ~ "${word}*"`, "type = user"));
});

test("asks nothing where nothing is typed", () => {
  assert.equal(usersNamed(' "* '), "");
});
