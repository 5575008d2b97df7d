import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const script = readFileSync(new URL("../../main/resources/klantreis/create/wizards.js", import.meta.url), "utf8");

/** A wizard that was just drawn; `asked` holds its calls for starters, each with what answers and what fails it. */
function drawn() {
  const asked = [];
  const shown = [];
  const values = { language: "en" };
  const changes = {};
  const field = (name) => {
    const chain = { length: 0, val: (value) => { values[name] = value; return chain; }, on: (event, heard) => { changes[name] = heard; return chain; } };
    return chain;
  };
  const fields = { field, value: (name) => values[name], say: (name, message) => { if (message) shown.push(message); } };
  const starters = (kind, language, space, atOnce, tell) => ({ fail: (failed) => asked.push({ language, tell, failed }) });
  let render;
  runInNewContext(script, {
    AJS: { Meta: { get: () => "en_GB" }, I18n: { getText: (key) => key } },
    Confluence: { Blueprint: { setWizard: (item, begin) => begin({ on: (event, heard) => { if (event === "post-render.klantreisMap") render = heard; } }) } },
    Klantreis: { Create: { fields: () => fields, offers: { starters, showStarters: (all, found) => shown.push(found[0].name) }, search() {} } },
  });
  render({}, { wizardData: { spaceKey: "DEMO" }, $container: { on() {} } });
  const speak = (language) => {
    values.language = language;
    changes.language();
  };
  return { asked, shown, speak };
}

test("shows starters in the language that was chosen last, whichever answer comes last", () => {
  const { asked, shown, speak } = drawn();
  speak("nl");
  asked[1].tell([{ id: "permit", name: "Vergunning" }]);
  asked[0].tell([{ id: "permit", name: "Permit" }]);
  asked[0].failed();
  assert.deepEqual(asked.map(({ language }) => language), ["en", "nl"]);
  assert.deepEqual(shown, ["Vergunning"]);
});

test("says that there is no answer for the language that is chosen", () => {
  const { asked, shown } = drawn();
  asked[0].failed();
  assert.deepEqual(shown, ["org.klantreis.confluence.create.unreachable"]);
});
