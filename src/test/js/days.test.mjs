import assert from "node:assert/strict";
import { test } from "node:test";
import { tellDays } from "../../main/resources/klantreis/shelf/days.js";

process.env.TZ = "Europe/Amsterdam";

test("tells the day by the reader's clock, in the reader's language", () => {
  const time = { dateTime: "2026-11-22T23:30:00Z", textContent: "22 november 2026" };
  tellDays({ lang: "nl", querySelectorAll: () => [time] });
  assert.equal(time.textContent, "23 november 2026");
});
