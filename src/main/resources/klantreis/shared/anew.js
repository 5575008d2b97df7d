import { view } from "../viewer/viewer.js";

/**
 * Shows a map of the page as the wiki draws it now, with whatever its macro asks for, and goes there.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {{message?: string, place?: string}} [going] `message` is for those who listen, `place` selects where to go
 */
export async function drawAnew({ map, texts, base }, { message = "", place = ".klantreis-window" } = {}) {
  const fresh = await drawn(map.id);
  if (!fresh) return location.reload();
  map.replaceWith(fresh);
  view(fresh, texts, base);
  fresh.querySelector(place)?.focus();
  if (map.dataset.view !== fresh.dataset.view) fresh.querySelector(".klantreis-views [aria-pressed=false]").click();
  fresh.querySelector(":scope > [role=status]").textContent = message;
}

async function drawn(id) {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const map = page.getElementById(id);
    return map && document.importNode(map, true);
  } catch {
    return null;
  }
}
