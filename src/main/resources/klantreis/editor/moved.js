/**
 * What does not stand any more where it stood among the others: as little as can be.
 * @template T
 * @param {T[]} before
 * @param {T[]} after
 * @returns {T[]}
 */
export function moved(before, after) {
  const places = new Map(before.map((one, place) => [one, place]));
  const both = after.filter((one) => places.has(one));
  const stayed = longestRise(both.map((one) => places.get(one)));
  return both.filter((one) => !stayed.has(places.get(one)));
}

/** For every length the run that ends lowest can still grow best. */
function longestRise(numbers) {
  const runs = [];
  for (const number of numbers) {
    const higher = number > runs.at(-1)?.number ? -1 : runs.findIndex((run) => run.number > number);
    const length = higher < 0 ? runs.length : higher;
    runs[length] = { number, before: runs[length - 1] };
  }
  const rise = new Set();
  for (let run = runs.at(-1); run; run = run.before) rise.add(run.number);
  return rise;
}
