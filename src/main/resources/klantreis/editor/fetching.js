import { tellTrouble } from "./trouble.js";

/**
 * Uses a part of the editor that is fetched only when it is wanted. Where it cannot be had, that is told, and another
 * attempt offered.
 * @template Part, Result
 * @param {import("./session.js").Session} session
 * @param {() => Promise<Part>} fetch
 * @param {(part: Part) => Promise<Result>} use
 * @param {() => void} [again]
 * @returns {Promise<Result | undefined>}
 */
export async function withFetched(session, fetch, use, again = () => withFetched(session, fetch, use)) {
  const part = await fetch().catch(() => undefined);
  if (part) return use(part);
  tellTrouble(session, { kind: "offline", told: "" }, again);
  return undefined;
}
