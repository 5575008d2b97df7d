import { setMap } from "../changes/header.js";
import { wordKey } from "../changes/word-key.js";
import { adding } from "./adding.js";
import { ticks } from "./ticks.js";

/** The catalogue's channels and the map's own. */
const offered = ({ session: { words, draft } }) => [
  ...words.words.channel.map(({ key, name }) => ({ key, name, sign: key })),
  ...(draft.document.channels ?? []).map(({ key, name, icon }) => ({ key, name: name ?? key, sign: icon ?? key })),
];

/** The ways of contact; one that is not offered yet is added to the map and ticked. */
export const channels = () => (place) => {
  const { session: { t }, label } = place;
  const add = (name) => {
    const known = offered(place).find((channel) => channel.name.toLowerCase() === name.toLowerCase());
    const key = known?.key ?? wordKey(name, offered(place).map((channel) => channel.key));
    control.tick(key, (document) => (known ? document : setMap(document, "channels", [...document.channels ?? [], { key, name }])));
  };
  const { row, problem } = adding(place, t("editor.panel.own-channel"), [{ label: `${t("editor.panel.add")}: ${label}`, sign: "+", add }]);
  const control = ticks(offered, () => [row])(place);
  return { ...control, read: () => (problem() ? { problem: problem() } : control.read()) };
};
