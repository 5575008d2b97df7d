import { build } from "../../viewer/build.js";
import { inUnits, toIso, units } from "../../shared/duration.js";
import { readNumber } from "../reading.js";
import { field } from "./field.js";

/** Longer than any journey, and short enough for every computer. */
const MOST = 100000;

/** How long it takes: a number and its unit. @param {{required?: boolean}} [options] */
export const duration = ({ required } = {}) => (place) => {
  const { t } = place.session;
  const names = { weeks: t("editor.panel.weeks"), days: t("editor.panel.days"), hours: t("editor.panel.hours"), minutes: t("editor.panel.minutes") };
  const changed = (typing) => () => place.changed(typing);
  const amount = build("input", { type: "text", inputmode: "decimal", autocomplete: "off", oninput: changed(true), onchange: changed(false) });
  const unit = build("select", { "aria-label": t("editor.panel.unit"), onchange: changed(false) }, ...units.map((each) => build("option", { value: each }, names[each])));
  const { element, tell } = field(place, amount);
  const row = build("div", { class: "klantreis-row" }, unit);
  amount.before(row);
  row.prepend(amount);
  return {
    element, tell,
    show: (iso) => {
      const shown = iso === undefined ? { amount: "", unit: "minutes" } : inUnits(iso);
      amount.value = new Intl.NumberFormat(place.session.lang, { useGrouping: false, maximumFractionDigits: 4 }).format(shown.amount || 0);
      if (iso === undefined) amount.value = "";
      unit.value = shown.unit;
    },
    read: () => {
      const { value, problem } = readNumber(amount.value, { least: 0, most: MOST, required });
      return value === undefined ? { problem } : { value: toIso(value, unit.value) };
    },
  };
};
