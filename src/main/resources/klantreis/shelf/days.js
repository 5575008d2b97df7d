import { formatOf } from "../shared/format.js";

/**
 * Tells the days in a list of templates by the reader's clock; the server does not know in which zone that is.
 * @param {HTMLElement} section in the reader's language
 */
export function tellDays(section) {
  const { format } = formatOf(section.lang, { dateStyle: "long" }, Intl.DateTimeFormat);
  section.querySelectorAll("time").forEach((time) => { time.textContent = format(new Date(time.dateTime)); });
}
