/**
 * Shows a comment that the page's address names, on whichever of its maps it was written.
 * @param {Document} page
 * @param {string} comment its id
 * @param {(map: HTMLElement, path: string) => Promise<Response>} ask the server about the comments of a map
 */
export async function followLink(page, comment, ask) {
  const maps = [...page.querySelectorAll("[data-klantreis-discussion]")].map((line) => page.getElementById(line.dataset.klantreisDiscussion)).filter(Boolean);
  for (const map of maps) {
    const answer = await ask(map, `/${comment}`).catch(() => undefined);
    if (answer?.ok) return tell(map, { thread: Number(comment) });
    // Only an answer says that it is not there
    if (answer?.status !== 404) return tell(map, { unreachable: true });
  }
  if (maps.length) tell(maps[0], {});
}

function tell(map, wish) {
  map.dispatchEvent(new CustomEvent("klantreis-comment", { detail: wish }));
}
