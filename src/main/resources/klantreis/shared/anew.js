import { view } from "../viewer/viewer.js";

/**
 * Shows a map of the page as the wiki draws it now, with whatever its macro asks for, and goes there. Its viewer goes on with
 * that, and so does what is open around the map.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {{message?: string, place?: string}} [going] `message` is for those who listen, `place` selects where to go
 */
export async function drawAnew(viewer, { message = "", place = ".klantreis-window" } = {}) {
  const fresh = await drawn(viewer.map.id);
  if (!fresh) return location.reload();
  const { map, texts, base } = viewer;
  map.replaceWith(fresh);
  view(fresh, texts, base, viewer);
  map.dispatchEvent(new CustomEvent("klantreis-replaced"));
  const arrive = () => {
    viewer.map.querySelector(place)?.focus();
    viewer.say(message);
  };
  arrive();
  if (map.dataset.view === fresh.dataset.view) return undefined;
  fresh.addEventListener("klantreis-replaced", arrive, { once: true });
  return fresh.querySelector(".klantreis-views [aria-pressed=false]").click();
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
