/** How many seconds each unit has, the longest first. */
const UNITS = { weeks: 604800, days: 86400, hours: 3600, minutes: 60 };
const ISO = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?)$/;

/** @typedef {"weeks" | "days" | "hours" | "minutes"} Unit */

/** @type {Unit[]} */
export const units = Object.keys(UNITS);

/**
 * A duration in the longest unit that tells it in a whole number.
 * @param {string} iso such as "P1DT4H"
 * @returns {{amount: number, unit: Unit}} such as 28 hours
 */
export function inUnits(iso) {
  const seconds = secondsOf(iso);
  const unit = seconds === 0 ? "minutes" : units.find((each) => seconds % UNITS[each] === 0) ?? "minutes";
  return { amount: seconds / UNITS[unit], unit };
}

/**
 * As the server writes it: days, then hours, minutes and seconds.
 * @param {number} amount
 * @param {Unit} unit
 */
export function toIso(amount, unit) {
  let rest = Math.round(amount * UNITS[unit]);
  const take = (seconds, letter) => {
    const whole = Math.floor(rest / seconds);
    rest -= whole * seconds;
    return whole ? `${whole}${letter}` : "";
  };
  const days = take(UNITS.days, "D");
  const time = take(UNITS.hours, "H") + take(UNITS.minutes, "M") + take(1, "S");
  return `P${days}${time || !days ? `T${time || "0S"}` : ""}`;
}

function secondsOf(iso) {
  const [, weeks, ...others] = ISO.exec(iso) ?? [];
  const [days, hours, minutes, seconds] = others.map((part) => Number(part ?? 0));
  return weeks ? weeks * UNITS.weeks : days * UNITS.days + hours * UNITS.hours + minutes * UNITS.minutes + seconds;
}
