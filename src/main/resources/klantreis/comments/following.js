/** What could not be had is asked for again so much later. */
const LATER = 15_000;

/**
 * Keeps the threads of an open window up with what its page hears, also when the page comes to show another view of the map.
 * @param {import("./threads.js").Threads} threads
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {() => void} gone the map is not there any more for whoever reads this
 * @param {Document} [page] of which nothing is asked while nobody sees it
 * @returns {() => void} ends that
 */
export function following(threads, viewer, gone, page = document) {
  let timer;
  let leave;
  let ended = false;
  const end = () => {
    ended = true;
    clearTimeout(timer);
  };
  const later = () => {
    clearTimeout(timer);
    // What was asked before the end may fail after it
    if (!ended) timer = setTimeout(() => (page.hidden ? later() : catchUp()), LATER);
  };
  const catchUp = () => {
    clearTimeout(timer);
    return threads.refresh().catch(later);
  };
  const heard = (told) => {
    if (told === "gone") {
      end();
      gone();
    // The page may have heard of more than this window, which asks for itself
    } else if (told.version > threads.version || told.revision !== threads.revision) catchUp();
  };
  const hear = () => {
    leave?.();
    if (ended) return;
    leave = viewer.comments.news.subscribe(heard);
    viewer.map.addEventListener("klantreis-replaced", hear, { once: true });
  };
  hear();
  return () => {
    end();
    leave();
  };
}
