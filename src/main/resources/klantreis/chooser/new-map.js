/** What the server said no to. */
class Refused extends Error {
  constructor(status, { key, message }) {
    super(`refused with ${status}`);
    this.status = status;
    this.key = key;
    this.told = message;
  }
}

/**
 * Asks the server for a new map, or persona. That somebody else was faster is as good: the map is there.
 * @param {string} base path of the wiki
 * @param {string} page id of the home page
 * @param {{key: string, starter?: string, lang?: string, document?: object}} map
 * @param {"maps" | "personas"} [kind]
 * @throws {Refused} with the server's own sentence, if it gave one
 */
export async function createMap(base, page, map, kind = "maps") {
  const answer = await fetch(`${base}/rest/klantreis/1.0/pages/${page}/${kind}`, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
    body: JSON.stringify(map)
  });
  if (answer.ok) return;
  const refused = new Refused(answer.status, await failure(answer));
  if (refused.key !== "key-taken") throw refused;
}

/** The server's own form of a failure; a proxy knows none. */
async function failure(answer) {
  try {
    return (await answer.json()) ?? {};
  } catch {
    return {};
  }
}

/**
 * Reads one revision of a map.
 * @returns {Promise<{document: object}>}
 * @throws {Refused}
 */
export async function readMap(base, page, key, revision) {
  const address = `${base}/rest/klantreis/1.0/pages/${page}/maps/${key}/revisions/${revision}`;
  const answer = await fetch(address, { credentials: "same-origin", headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Refused(answer.status, await failure(answer));
  return answer.json();
}
