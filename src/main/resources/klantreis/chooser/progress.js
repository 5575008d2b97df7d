/**
 * Makes a map and shows the page with it; tells in the element's status line how it goes.
 * @param {HTMLElement} element holds an element with role "status"
 * @param {{busy: string, failed: string, unreachable: string}} texts
 * @param {() => Promise<void>} make
 * @returns {Promise<boolean>} whether the map was made, and the page is about to be shown anew
 */
export async function showWhenMade(element, texts, make) {
  say(element, texts.busy, false);
  try {
    await make();
    window.location.reload();
    return true;
  } catch (failure) {
    say(element, failure.told || (failure.status ? texts.failed : texts.unreachable), true);
    return false;
  }
}

function say(element, text, failed) {
  const status = element.querySelector("[role=status]");
  status.textContent = text;
  status.classList.toggle("klantreis-failed", failed);
}
