/** Above this many comparisons the parts that differ are taken as replaced whole. */
const PATIENCE = 250_000;
/** Words and spaces kept at either end of a long stretch that is the same. */
const AROUND = 16;

/**
 * A stretch of words: the same in both texts, or only in one.
 * @typedef {{kind: "same" | "gone" | "new", text: string}} Stretch
 */

/**
 * What became of a text, word by word.
 * @param {string} before
 * @param {string} after
 * @returns {Stretch[]}
 */
export function wordDifference(before, after) {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  return joined([
    ...old.slice(0, head).map((text) => ({ kind: "same", text })),
    ...middle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...old.slice(old.length - tail).map((text) => ({ kind: "same", text })),
  ]);
}

/** Leaves out most of what is the same, so that what differs in a long text is seen. @param {Stretch[]} stretches */
export function shortened(stretches) {
  return stretches.map((stretch, i) => (stretch.kind === "same" ? { ...stretch, text: ends(stretch.text, i > 0, i < stretches.length - 1) } : stretch));
}

/** Whether so little stayed that two whole texts read better. @param {Stretch[]} stretches */
export function isOther(stretches) {
  const length = (wanted) => stretches.filter(({ kind }) => wanted(kind)).reduce((sum, { text }) => sum + text.trim().length, 0);
  return length((kind) => kind === "same") < length((kind) => kind !== "same") / 2;
}

/** Words, words that must not be parted, spaces, and all else character by character. */
function wordsOf(text) {
  return text.match(/(?:[\p{L}\p{M}\p{N}]+[.,]?\u00a0)*[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) ?? [];
}

function middle(old, fresh) {
  const replaced = [...old.map((text) => ({ kind: "gone", text })), ...fresh.map((text) => ({ kind: "new", text }))];
  return old.length * fresh.length === 0 || old.length * fresh.length > PATIENCE ? replaced : aligned(old, fresh);
}

/** Along the longest common subsequence. */
function aligned(old, fresh) {
  const lengths = commonLengths(old, fresh);
  const stretches = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      stretches.push({ kind: "same", text: fresh[j++] });
      i++;
    } else if (j === fresh.length || i < old.length && lengths[i + 1][j] >= lengths[i][j + 1]) stretches.push({ kind: "gone", text: old[i++] });
    else stretches.push({ kind: "new", text: fresh[j++] });
  }
  return stretches;
}

function commonLengths(old, fresh) {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i][j] = old[i] === fresh[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

function joined(words) {
  const stretches = [];
  for (const { kind, text } of words) {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  }
  return stretches;
}

function ends(text, begun, goesOn) {
  const words = wordsOf(text);
  if (words.length <= 3 * AROUND) return text;
  return `${begun ? words.slice(0, AROUND).join("") : ""}… ${goesOn ? words.slice(-AROUND).join("") : ""}`;
}
