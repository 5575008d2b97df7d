import { build } from "../viewer/build.js";
import { drawLines } from "./lines.js";

const CARDS = ".klantreis-map[data-view=blueprint][data-klantreis-cards]";
/** What changes which cells a card shows. */
const SHOWING = ["data-klantreis-cards", "data-view", "data-collapsed", "hidden"];

document.head.append(build("link", { rel: "stylesheet", href: new URL("cards.css", import.meta.url).href }));
const draw = () => document.querySelectorAll(CARDS).forEach(drawLines);
draw();
new MutationObserver(draw).observe(document.body, { childList: true, subtree: true, attributeFilter: SHOWING });
