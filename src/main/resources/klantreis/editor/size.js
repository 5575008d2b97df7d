/** A large map takes some milliseconds to measure: nobody waits for that while typing. */
const PAUSE = 2000;
/** From so many percent on it is told. */
const NEAR = 90;

/** Tells how full the map is before it is too large to be saved. @param {import("./session.js").Session} session */
export function addSize(session) {
  const { closing, draft, t, words } = session;
  let timer;
  let told = NEAR - 1;
  const measure = () => {
    const percent = Math.ceil(sizeOf(draft.document) * 100 / words.limits.bytes);
    if (percent > 100) session.say(t("editor.size.full", percent), "error");
    else if (percent > told) session.say(t("editor.size.near", percent));
    told = Math.max(percent, NEAR - 1);
  };
  const stop = draft.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(measure, PAUSE);
  });
  closing.push(() => {
    clearTimeout(timer);
    stop();
  });
}

/** In bytes, as it is sent. @param {object} document */
function sizeOf(document) {
  return new Blob([JSON.stringify(document)]).size;
}
