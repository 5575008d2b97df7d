import { build, button } from "../../viewer/build.js";
import { setMap } from "../changes/header.js";
import { keyOf, readLine } from "../reading.js";
import { ticks } from "./ticks.js";

/** The catalogue's channels and the map's own. */
const offered = ({ session: { words, draft } }) => [
  ...words.words.channel.map(({ key, name }) => ({ key, name, sign: key })),
  ...(draft.document.channels ?? []).map(({ key, name, icon }) => ({ key, name: name ?? key, sign: icon ?? key })),
];

/** The ways of contact; one that is not offered yet is added to the map and ticked. */
export const channels = () => (place) => {
  const { session, label } = place;
  const { t } = session;
  const input = build("input", { type: "text", "aria-label": t("editor.panel.own-channel"), placeholder: t("editor.panel.own-channel"), onkeydown: (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    add();
  } });
  const control = ticks(offered, () => [build("div", { class: "klantreis-row" }, input, button(`${t("editor.panel.add")}: ${label}`, "+", () => add()))])(place);
  const add = () => {
    const { value: name, problem } = readLine(input.value, session.words.limits.line, true);
    control.tell(problem);
    if (problem) return;
    const known = offered(place).find((channel) => channel.name.toLowerCase() === name.toLowerCase());
    const key = known?.key ?? keyOf(name, offered(place).map((channel) => channel.key));
    input.value = "";
    control.tick(key, (document) => (known ? document : setMap(document, "channels", [...document.channels ?? [], { key, name }])));
  };
  return control;
};
