import { build } from "../../viewer/build.js";

/** So long nothing must be typed before others are asked for names. */
const PAUSE = 200;
const MOST = 8;

/**
 * Offers what could be meant, while one may type anything: the list box of the ARIA practices with manual selection.
 * @param {import("./field.js").Place} place
 * @param {HTMLInputElement} input
 * @param {(query: string) => Promise<{value: string, name: string}[]>} find
 * @returns {HTMLElement} the list, to stand behind the input
 */
export function addSuggestions(place, input, find) {
  const list = build("ul", { class: "klantreis-suggestions", id: `${place.id}-list`, role: "listbox", "aria-label": place.label, hidden: true });
  let active = -1;
  let turn = 0;
  const close = () => {
    turn += 1;
    list.hidden = true;
    mark(-1);
    input.setAttribute("aria-expanded", "false");
  };
  const mark = (index) => {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = list.children[index];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const take = (value) => {
    input.value = value;
    close();
    input.dispatchEvent(new Event("change"));
  };
  const offer = async () => {
    const mine = turn += 1;
    const typed = input.value.trim();
    const hits = await asked(find, typed);
    const found = (hits.length === 1 && hits[0].value === typed ? await asked(find, "") : hits).slice(0, MOST);
    if (mine !== turn) return;
    list.replaceChildren(...found.map(({ value, name }, index) => build("li", {
      id: `${list.id}-${index}`, role: "option", onpointerdown: (event) => { event.preventDefault(); take(value); },
    }, name, ...(name === value ? [] : [build("small", {}, value)]))));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(found.length > 0));
    mark(-1);
  };
  let wait;
  input.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(offer, PAUSE);
  });
  input.addEventListener("blur", () => { clearTimeout(wait); close(); });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) offer();
    else if (step) mark((active + step + list.children.length + (active < 0 && step < 0 ? 1 : 0)) % list.children.length);
    else if (event.key === "Enter" && active >= 0) list.children[active].dispatchEvent(new Event("pointerdown", { cancelable: true }));
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })
    .forEach(([name, value]) => input.setAttribute(name, value));
  return list;
}

/** Without names one can still type: who is asked may be out of reach. */
async function asked(find, query) {
  try {
    return await find(query);
  } catch {
    return [];
  }
}
