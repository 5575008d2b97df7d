import { build } from "../viewer/build.js";
import { draw } from "../shared/svg.js";
import { signed } from "../shared/valence.js";
import { FAMILIES } from "./emotion-words.js";

/** From mild to strong (R. Plutchik, Emotion: A Psychoevolutionary Synthesis, 1980). */
const RINGS = {
  joy: ["serenity", "joy", "ecstasy"],
  trust: ["acceptance", "trust", "admiration"],
  fear: ["apprehension", "fear", "terror"],
  surprise: ["distraction", "surprise", "amazement"],
  sadness: ["pensiveness", "sadness", "grief"],
  disgust: ["boredom", "disgust", "loathing"],
  anger: ["annoyance", "anger", "rage"],
  anticipation: ["interest", "anticipation", "vigilance"],
};
const OUTER = 198;
const RING = 36;
const HOLE = OUTER - 3 * RING;
const TURN = 360 / FAMILIES.length;
const SMALL = 13;
const LARGE = 18;
/** Width of a letter beside its height; a little more than most, so that a long word is squeezed before it runs out of its place. */
const LETTER = 0.56;

/**
 * The wheel of emotions: eight families around, strong feelings inside, what is chosen in the middle. It is for the hand;
 * those who do not see it, or use the keyboard, have the list.
 */
export class Wheel {
  #parts = new Map();
  #word = draw("text", { y: -2, class: "klantreis-wheel-word" });
  #valence = draw("text", { y: 22 });

  /**
   * @param {import("./emotion-words.js").EmotionWord[]} words
   * @param {string} lang language of the words
   * @param {(word: import("./emotion-words.js").EmotionWord) => void} choose
   */
  constructor(words, lang, choose) {
    this.lang = lang;
    const named = new Map(words.map((word) => [word.key, word]));
    const parts = FAMILIES.flatMap((family, turn) => RINGS[family].map((key, ring) => this.#part(named.get(key), { family, turn, ring }, choose)));
    this.element = build("div", { class: "klantreis-wheel", "aria-hidden": "true", lang },
      draw("svg", { viewBox: "-200 -200 400 400" }, ...parts, this.#word, this.#valence));
  }

  #part({ key, name }, { family, turn, ring }, choose) {
    const part = draw("g", { class: "klantreis-wheel-part", "data-family": family, "data-strength": ring + 1, "data-key": key },
      draw("path", { d: sector(turn, OUTER - ring * RING) }), label(name, turn, OUTER - (ring + 0.5) * RING));
    part.addEventListener("click", () => choose(key));
    this.#parts.set(`${family} ${ring + 1}`, part);
    return part;
  }

  /** Shows where a word lies, also one that is not on the wheel. @param {import("./emotion-words.js").EmotionWord} [word] */
  show(word) {
    this.#parts.forEach((part) => part.removeAttribute("data-chosen"));
    const part = this.#parts.get(`${word?.family} ${word?.strength}`);
    if (part) {
      part.setAttribute("data-chosen", "");
      // Drawn last, so that its neighbours do not cover its edge
      this.#word.before(part);
    }
    write(this.#word, word?.name ?? "", LARGE, 2 * HOLE - 16);
    write(this.#valence, word?.valence === undefined ? "" : signed(word.valence, this.lang), SMALL, HOLE);
  }
}

function sector(turn, outer) {
  const [from, to] = [turn * TURN - TURN / 2, turn * TURN + TURN / 2];
  const inner = outer - RING;
  return `M${at(from, outer)}A${outer} ${outer} 0 0 1 ${at(to, outer)}L${at(to, inner)}A${inner} ${inner} 0 0 0 ${at(from, inner)}Z`;
}

function at(degrees, radius) {
  const radians = (degrees - 90) * Math.PI / 180;
  return `${(radius * Math.cos(radians)).toFixed(1)} ${(radius * Math.sin(radians)).toFixed(1)}`;
}

/** Along its ring; upright where it would stand on its head. */
function label(name, turn, radius) {
  const degrees = turn * TURN;
  const below = degrees > 90 && degrees < 270;
  const text = draw("text", { transform: `rotate(${below ? degrees + 180 : degrees})`, y: below ? radius : -radius });
  write(text, name, SMALL, 2 * radius * Math.tan(TURN * Math.PI / 360) - 6);
  return text;
}

function write(text, words, size, room) {
  text.textContent = words;
  text.setAttribute("font-size", size);
  if (words.length * size * LETTER > room) {
    text.setAttribute("textLength", room);
    text.setAttribute("lengthAdjust", "spacingAndGlyphs");
  } else text.removeAttribute("textLength");
}
